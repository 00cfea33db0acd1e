package dev.jeton.benchmarks.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table. The first column is text, the others are numbers and stand to the right, unless they are text as well.
 *
 * @param columns their headings; one that begins with {@link #TEXT} is a column of text, without that mark
 * @param rows a cell for each column
 */
public record Table(List<String> columns, List<List<String>> rows) implements Block {
    /** In front of the heading of a column of text. */
    public static final String TEXT = "<";

    /** Keeps copies, and asks for as many cells as columns. */
    public Table {
        columns = List.copyOf(columns);
        List<List<String>> copies = new ArrayList<>();
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(row + " has not the columns " + columns);
            }
            copies.add(List.copyOf(row));
        }
        rows = List.copyOf(copies);
    }

    private boolean isText(int column) {
        return column == 0 || columns.get(column).startsWith(TEXT);
    }

    private String heading(int column) {
        String heading = columns.get(column);
        return heading.startsWith(TEXT) ? heading.substring(TEXT.length()) : heading;
    }

    @Override
    public String markdown() {
        StringBuilder table = new StringBuilder("|");
        for (int i = 0; i < columns.size(); i++) {
            table.append(' ').append(heading(i)).append(" |");
        }
        table.append("\n|");
        for (int i = 0; i < columns.size(); i++) {
            table.append(isText(i) ? "---|" : "---:|");
        }
        for (List<String> row : rows) {
            table.append(row.stream()
                    .map(cell -> cell.replace("|", "\\|"))
                    .collect(Collectors.joining(" | ", "\n| ", " |")));
        }
        return table.toString();
    }

    @Override
    public String html() {
        StringBuilder table = new StringBuilder("<table>\n<tr>");
        for (int i = 0; i < columns.size(); i++) {
            cell(table, "th", i, heading(i));
        }
        for (List<String> row : rows) {
            table.append("</tr>\n<tr>");
            for (int i = 0; i < columns.size(); i++) {
                cell(table, "td", i, row.get(i));
            }
        }
        return table.append("</tr>\n</table>").toString();
    }

    private void cell(StringBuilder table, String element, int column, String text) {
        table.append('<')
                .append(element)
                .append(isText(column) ? "" : " class=\"number\"")
                .append('>');
        table.append(InlineHtml.of(text)).append("</").append(element).append('>');
    }
}
