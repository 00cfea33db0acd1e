package dev.jeton.site;

import dev.jeton.annotation.Json;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** What the search looks through: the sections of all pages. */
@Json
public record SearchIndex(List<Section> sections) {
    /** What stands between a heading and the next one. The link is relative to the site's root. */
    @Json
    public record Section(int id, String page, String heading, String link, String text) {}

    static SearchIndex of(Collection<Page> pages) {
        List<Section> sections = new ArrayList<>();
        for (Page page : pages) {
            addSections(page, sections);
        }
        return new SearchIndex(sections);
    }

    /** Returns a script, since pages that are opened as files may load scripts, but no JSON. */
    String script() {
        return "window.searchIndex = " + SearchIndexCodec.INSTANCE.toJson(this) + ";\n";
    }

    private static void addSections(Page page, List<Section> sections) {
        String heading = page.title();
        String link = page.target();
        StringBuilder text = new StringBuilder();
        for (Node node = page.document().getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading next) {
                addSection(page, heading, link, text, sections);
                heading = PlainText.of(next);
                link = page.target() + "#" + page.anchors().get(next);
            } else {
                text.append(PlainText.of(node)).append(' ');
            }
        }
        addSection(page, heading, link, text, sections);
    }

    private static void addSection(Page page, String heading, String link, StringBuilder text, List<Section> sections) {
        if (!text.isEmpty() || link.contains("#")) {
            sections.add(new Section(
                    sections.size(),
                    page.title(),
                    heading,
                    link,
                    text.toString().strip()));
        }
        text.setLength(0);
    }
}
