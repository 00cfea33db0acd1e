package dev.jeton.benchmarks.report.page;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A list of points.
 *
 * @param points what each says
 */
public record Bullets(List<String> points) implements Block {
    /** Keeps a copy. */
    public Bullets {
        points = List.copyOf(points);
    }

    @Override
    public String markdown() {
        return points.stream().map(point -> "- " + point).collect(Collectors.joining("\n"));
    }

    @Override
    public String html() {
        return points.stream()
                .map(point -> "<li>" + InlineHtml.of(point) + "</li>")
                .collect(Collectors.joining("\n", "<ul>\n", "\n</ul>"));
    }
}
