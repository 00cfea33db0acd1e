package dev.jeton.benchmarks.report.page;

import java.util.regex.Pattern;

/** The HTML of a line of simple Markdown. */
final class InlineHtml {
    private static final Pattern CODE = Pattern.compile("`([^`]*)`");
    private static final Pattern STRONG = Pattern.compile("\\*\\*(.+?)\\*\\*");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\(([^)\\s]*)\\)");

    private InlineHtml() {}

    static String of(String markdown) {
        String html = escape(markdown);
        html = LINK.matcher(html).replaceAll("<a href=\"$2\">$1</a>");
        html = STRONG.matcher(html).replaceAll("<strong>$1</strong>");
        return CODE.matcher(html).replaceAll("<code>$1</code>");
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
