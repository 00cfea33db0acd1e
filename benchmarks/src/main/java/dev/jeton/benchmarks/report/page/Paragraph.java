package dev.jeton.benchmarks.report.page;

/**
 * A paragraph.
 *
 * @param text what it says
 */
public record Paragraph(String text) implements Block {
    @Override
    public String markdown() {
        return text;
    }

    @Override
    public String html() {
        return "<p>" + InlineHtml.of(text) + "</p>";
    }
}
