package dev.jeton.benchmarks.report.page;

/**
 * A chart. Markdown links its file, HTML has all of it inside.
 *
 * @param file its name, beside the page
 * @param title what it shows, for those who don't see it
 * @param svg the whole document
 */
public record Picture(String file, String title, String svg) implements Block {
    @Override
    public String markdown() {
        return "![" + title + "](" + file + ")";
    }

    @Override
    public String html() {
        // Ids are the page's when pictures share one: each gets the file's name in front.
        String prefix = file.substring(0, file.lastIndexOf('.')) + "-";
        String element = svg.substring(svg.indexOf("<svg"))
                .strip()
                .replace("id=\"", "id=\"" + prefix)
                .replace("url(#", "url(#" + prefix);
        return "<figure role=\"img\" aria-label=\"" + InlineHtml.escape(title) + "\">\n" + element + "\n</figure>";
    }
}
