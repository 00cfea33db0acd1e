package dev.jeton.benchmarks.report.page;

/**
 * A heading.
 *
 * @param level 1 to 6
 * @param text what it says
 */
public record Heading(int level, String text) implements Block {
    @Override
    public String markdown() {
        return "#".repeat(level) + " " + text;
    }

    @Override
    public String html() {
        return "<h" + level + ">" + InlineHtml.of(text) + "</h" + level + ">";
    }
}
