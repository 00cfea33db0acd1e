package dev.jeton.site;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.IdGenerator;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** A Markdown page: where it is in the repository, its tree, and the anchors of its headings, which are those of GitHub. */
record Page(String source, Node document, Map<Heading, String> anchors) {
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    static Page parse(String source, String markdown) {
        Node document = PARSER.parse(markdown);
        IdGenerator ids = IdGenerator.builder().build();
        Map<Heading, String> anchors = new LinkedHashMap<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                anchors.put(heading, ids.generateId(PlainText.of(heading)));
            }
        });
        return new Page(source, document, anchors);
    }

    /** Returns the path of the HTML file below the site's root. */
    String target() {
        return source.replaceFirst("README\\.md$", "index.md").replaceFirst("\\.md$", ".html");
    }

    /** Returns the relative link from this page to a file of the site; an address stays as it is. */
    String linkTo(String target) {
        if (target.contains("://")) {
            return target;
        }
        Path directory = Path.of("/", target()).getParent();
        return directory.relativize(Path.of("/", target)).toString().replace('\\', '/');
    }

    /** Returns the file of the site that a relative link of this page leads to; an address stays as it is. */
    String targetOf(String link) {
        if (link.contains("://")) {
            return link;
        }
        Path file = Path.of("/", target()).resolveSibling(link).normalize();
        return file.toString().replace('\\', '/').substring(1);
    }

    String title() {
        return anchors.keySet().stream().findFirst().map(PlainText::of).orElse(source);
    }

    List<Link> links() {
        List<Link> links = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                links.add(link);
                visitChildren(link);
            }
        });
        return links;
    }

    List<Image> images() {
        List<Image> images = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Image image) {
                images.add(image);
            }
        });
        return images;
    }

    /** Renders the page, each heading with its anchor and a link to it. */
    String html() {
        anchors.forEach((heading, id) -> {
            HtmlInline link = new HtmlInline();
            link.setLiteral(" <a class=\"anchor\" href=\"#" + id + "\" aria-label=\"Link to this section\">#</a>");
            heading.appendChild(link);
        });
        return HtmlRenderer.builder()
                .extensions(List.of(TablesExtension.create()))
                .attributeProviderFactory(context -> (node, tag, attributes) -> {
                    if (node instanceof Heading heading) {
                        attributes.put("id", anchors.get(heading));
                    }
                })
                .build()
                .render(document);
    }
}
