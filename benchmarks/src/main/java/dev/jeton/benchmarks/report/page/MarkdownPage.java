package dev.jeton.benchmarks.report.page;

import java.util.List;
import java.util.stream.Collectors;

/** A page of Markdown. */
public final class MarkdownPage {
    private MarkdownPage() {}

    /** Returns the blocks, an empty line between each two of them. */
    public static String of(List<Block> blocks) {
        return blocks.stream().map(Block::markdown).collect(Collectors.joining("\n\n", "", "\n"));
    }
}
