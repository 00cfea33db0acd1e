package dev.jeton.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Writes README, and every Markdown page that it leads to, as HTML. Links between pages lead to their HTML; links to other
 * files of the repository lead to the host of the sources. A link or an anchor that leads nowhere ends it with an error.
 */
public final class SiteGenerator {
    private static final String START = "README.md";

    /** The page whose tables are the menu of every page. */
    private static final String MENU = "docs/README.md";

    private static final List<String> ASSETS = List.of("site.css", "search.js");

    private SiteGenerator() {}

    /** Arguments: the root of the repository, the directory to write to, the address of the sources, the version. */
    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments[0]).toAbsolutePath().normalize();
        Path output = Path.of(arguments[1]);
        int pages = generate(root, output, arguments[2], arguments[3]);
        System.out.println(pages + " pages in " + output);
    }

    /** Returns how many pages it wrote. */
    static int generate(Path root, Path output, String sources, String version) throws IOException {
        Repository repository = new Repository(root, sources);
        PageSet pages = PageSet.reachableFrom(repository, START, MENU);
        pages.resolveLinks();
        PageTemplate template = new PageTemplate(resource("page.html"), Menu.of(pages.page(MENU)), version, sources);
        for (Page page : pages.all()) {
            write(output.resolve(page.target()), template.fill(page));
        }
        for (String image : pages.images()) {
            Path copy = output.resolve(image);
            Files.createDirectories(copy.getParent());
            Files.copy(root.resolve(image), copy, StandardCopyOption.REPLACE_EXISTING);
        }
        for (String asset : ASSETS) {
            write(output.resolve("assets").resolve(asset), resource(asset));
        }
        write(
                output.resolve("assets/search-index.js"),
                SearchIndex.of(pages.all()).script());
        return pages.all().size();
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = SiteGenerator.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("There is no " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
