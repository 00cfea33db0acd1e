package dev.jeton.benchmarks.report.page;

import java.util.List;
import java.util.stream.Collectors;

/** A page of HTML that needs nothing beside it: no script, no style sheet, no picture. */
public final class HtmlPage {
    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%</title>
            <style>
            body { font: 15px/1.5 system-ui, sans-serif; max-width: 1080px; margin: 2em auto; padding: 0 1em; color: #222; background: #fff; }
            table { border-collapse: collapse; margin: 1em 0; display: block; overflow-x: auto; }
            th, td { border: 1px solid #ddd; padding: .2em .6em; text-align: left; }
            th { background: #f4f4f4; }
            .number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
            figure { margin: 1em 0; }
            svg { max-width: 100%; height: auto; }
            </style>
            </head>
            <body>
            """;

    private HtmlPage() {}

    /** Returns the page. */
    public static String of(String title, List<Block> blocks) {
        return blocks.stream()
                .map(Block::html)
                .collect(Collectors.joining(
                        "\n", HEAD.replace("<title>%", "<title>" + InlineHtml.escape(title)), "\n</body>\n</html>\n"));
    }
}
