package dev.jeton.site;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** The groups of links that stand beside every page: the tables of the index of the documentation. */
record Menu(List<Group> groups) {
    /** A table, under what its first cell says, or under the heading above it if that is empty. */
    record Group(String title, Set<Entry> entries) {}

    /** A link to a file of the site, relative to its root, or to an address. */
    record Entry(String text, String target) {}

    /** Takes the menu from a page whose links lead to their targets in the site already. */
    static Menu of(Page index) {
        List<Group> groups = new ArrayList<>();
        String heading = index.title();
        for (Node node = index.document().getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading) {
                heading = PlainText.of(node);
            } else if (node instanceof TableBlock) {
                Node firstCell = node.getFirstChild().getFirstChild().getFirstChild();
                String title = firstCell instanceof TableCell ? PlainText.of(firstCell) : "";
                groups.add(new Group(title.isEmpty() ? heading : title, entries(index, node)));
            }
        }
        return new Menu(groups);
    }

    private static Set<Entry> entries(Page index, Node table) {
        Set<Entry> entries = new LinkedHashSet<>();
        table.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                entries.add(new Entry(PlainText.of(link), index.targetOf(link.getDestination())));
            }
        });
        return entries;
    }

    /** Renders the menu for a page, whose own entry is marked. */
    String html(Page page) {
        StringBuilder html = new StringBuilder();
        for (Group group : groups) {
            html.append("<p>").append(PageTemplate.escape(group.title())).append("</p>\n<ul>\n");
            for (Entry entry : group.entries()) {
                String current = entry.target().equals(page.target()) ? " aria-current=\"page\"" : "";
                html.append("<li><a href=\"")
                        .append(page.linkTo(entry.target()))
                        .append("\"")
                        .append(current)
                        .append(">")
                        .append(PageTemplate.escape(entry.text()))
                        .append("</a></li>\n");
            }
            html.append("</ul>\n");
        }
        return html.toString();
    }
}
