package dev.jeton.site;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;

/** The HTML around a page, with {@code {{names}}} where something of the page is put in. */
record PageTemplate(String template, Menu menu, String version, String sources) {
    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

    /** With fewer headings than this a page has no contents of its own. */
    private static final int LEAST_CONTENTS = 3;

    String fill(Page page) {
        Map<String, String> values = Map.of(
                "title", escape(page.title()),
                "root", page.linkTo("index.html").replaceFirst("index\\.html$", ""),
                "menu", menu.html(page),
                "contents", contents(page),
                "body", page.html(),
                "source", sources + "/blob/main/" + page.source(),
                "sources", sources,
                "version", escape(version));
        return PLACE.matcher(template)
                .replaceAll((MatchResult place) -> Matcher.quoteReplacement(values.get(place.group(1))));
    }

    private static String contents(Page page) {
        StringBuilder html = new StringBuilder();
        int count = 0;
        for (Map.Entry<Heading, String> entry : page.anchors().entrySet()) {
            if (entry.getKey().getLevel() == 2) {
                count++;
                html.append("<li><a href=\"#")
                        .append(entry.getValue())
                        .append("\">")
                        .append(escape(PlainText.of(entry.getKey())))
                        .append("</a></li>\n");
            }
        }
        if (count < LEAST_CONTENTS) {
            return "";
        }
        return "<nav class=\"contents\" aria-label=\"On this page\">\n<p>On this page</p>\n<ul>\n" + html
                + "</ul>\n</nav>";
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
