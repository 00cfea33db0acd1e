package dev.jeton.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files that pages are made of and link to. Paths are relative to the root and have '/' between their names. */
record Repository(Path root, String sources) {
    private static final String INDEX = "README.md";

    boolean exists(String path) {
        return Files.exists(root.resolve(path));
    }

    /**
     * Returns the Markdown of a page. A directory of pages without an index gets a list of them.
     */
    String markdown(String path) throws IOException {
        Path file = root.resolve(path);
        return Files.exists(file) ? Files.readString(file).replace("\r\n", "\n") : list(file.getParent());
    }

    /** Returns the path of the page that a link to this path means, or null if it means no page. */
    String pageAt(String path) throws IOException {
        Path file = root.resolve(path);
        if (Files.isDirectory(file)) {
            return pagesIn(file).isEmpty() ? null : (path.isEmpty() ? "" : path + "/") + INDEX;
        }
        return path.endsWith(".md") ? path : null;
    }

    /** Returns where the host of the sources shows a file or a directory. */
    String address(String path) {
        String kind = Files.isDirectory(root.resolve(path)) ? "/tree/main/" : "/blob/main/";
        return sources + kind + path;
    }

    /** Returns the path that a link on a page leads to, and fails for one that leads out of the repository. */
    String resolve(String page, String link) {
        Path file = root.resolve(page).resolveSibling(link).normalize();
        if (!file.startsWith(root)) {
            throw new IllegalArgumentException(page + ": " + link + " leads out of the repository");
        }
        return root.relativize(file).toString().replace('\\', '/');
    }

    private static String list(Path directory) throws IOException {
        String name = directory.getFileName().toString();
        StringBuilder markdown = new StringBuilder("# ")
                .append(Character.toUpperCase(name.charAt(0)))
                .append(name.substring(1))
                .append("\n\n");
        for (Path page : pagesIn(directory)) {
            String title =
                    Files.readString(page).lines().findFirst().orElseThrow().replaceFirst("^#+ ", "");
            markdown.append("- [")
                    .append(title)
                    .append("](")
                    .append(page.getFileName())
                    .append(")\n");
        }
        return markdown.toString();
    }

    private static List<Path> pagesIn(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }
}
