package dev.jeton.benchmarks.report.section;

import dev.jeton.benchmarks.report.data.JdkResults;
import dev.jeton.benchmarks.report.data.Results;
import dev.jeton.benchmarks.report.page.Block;
import java.util.ArrayList;
import java.util.List;

/** The whole report, from top to bottom. */
public final class ResultPage {
    private ResultPage() {}

    /** Returns its parts; those of which nothing was measured are left out. */
    public static List<Block> of(Results results) {
        ComparisonSection comparison = new ComparisonSection(results);
        List<Block> blocks = new ArrayList<>(new Introduction(results).blocks());
        blocks.addAll(new TargetSection(results).blocks());
        blocks.addAll(comparison.blocks("Read", Comparison.READ));
        blocks.addAll(comparison.blocks("Write", Comparison.WRITE));
        blocks.addAll(new FurtherSection(results, JdkResults::nativeCode).blocks("The same in C++"));
        blocks.addAll(new FurtherSection(results, JdkResults::jmh).blocks("Further workloads"));
        blocks.addAll(new FurtherSection(results, JdkResults::coldStart).blocks("Cold start"));
        blocks.addAll(new FurtherSection(results, JdkResults::compileTime).blocks("Compile time"));
        blocks.addAll(new StrictnessSection(results).blocks());
        blocks.addAll(new MissingSection(results).blocks());
        blocks.addAll(new EnvironmentSection(results).blocks());
        return blocks;
    }
}
