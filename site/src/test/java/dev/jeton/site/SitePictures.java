package dev.jeton.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Takes pictures of some pages, for people to look at: run its {@code main} with the site and a directory. */
final class SitePictures {
    private static final List<String> PAGES = List.of(
            "index.html",
            "docs/guide/errors.html",
            "docs/guide/types.html",
            "docs/benchmarks.html",
            "docs/diagnostics.html",
            "apidocs/dev/jeton/package-summary.html",
            "apidocs/dev/jeton/JsonCodec.html");

    private SitePictures() {}

    public static void main(String[] arguments) throws IOException {
        Path site = Path.of(arguments[0]).toAbsolutePath();
        Path directory = Files.createDirectories(Path.of(arguments[1]));
        try (Browser browser = Browser.start()) {
            for (String page : PAGES) {
                String name = Path.of(page).getFileName().toString().replace(".html", "");
                browser.open(site.resolve(page), "");
                for (String scheme : List.of("light", "dark")) {
                    browser.colorScheme(scheme);
                    browser.desktop();
                    Files.write(directory.resolve(name + "-" + scheme + ".png"), browser.picture());
                    browser.width(360);
                    Files.write(directory.resolve(name + "-" + scheme + "-phone.png"), browser.picture());
                }
                browser.desktop();
            }
            browser.type("search", "secret");
            browser.await("document.querySelector('#results a') !== null");
            Files.write(directory.resolve("search.png"), browser.picture());
        }
    }
}
