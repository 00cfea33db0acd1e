package dev.jeton.site;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader of the built site sees, in a real browser. */
final class SiteIT {
    private static final Path SITE = Path.of(System.getProperty("jeton.site")).toAbsolutePath();
    private static final Path GUIDE = Path.of("../docs/guide");
    private static final Path API = SITE.resolve("apidocs");
    private static final int PHONE_WIDTH = 360;

    private static final String LINKS = "return [...document.links].map(link => link.href);";
    private static final String IDS = "return [...document.querySelectorAll('[id]')].map(element => element.id);";
    private static final String RESULTS = "[...document.querySelectorAll('#results a')]";

    /** The texts whose contrast to what is behind them is below 4.5, which WCAG 2 (1.4.3) asks for. */
    private static final String FAINT_TEXTS = """
            const colour = text => text.match(/[\\d.]+/g).map(Number);
            const light = ([red, green, blue]) => {
              const [r, g, b] = [red, green, blue].map(part => part / 255)
                  .map(part => part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
              return 0.2126 * r + 0.7152 * g + 0.0722 * b;
            };
            const behind = element => {
              for (let at = element; at !== null; at = at.parentElement) {
                const found = colour(getComputedStyle(at).backgroundColor);
                if (found.length === 3 || found[3] > 0) return found;
              }
              return [255, 255, 255];
            };
            return [...document.body.querySelectorAll('*')]
                .filter(element => element.checkVisibility()
                    && [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim() !== ''))
                .filter(element => {
                  const [one, other] = [light(colour(getComputedStyle(element).color)), light(behind(element))];
                  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05) < 4.5;
                })
                .map(element => element.outerHTML.slice(0, 200));
            """;

    private static Browser browser;

    /** Each page, opened once. */
    private static final Map<Path, Visit> VISITS = new LinkedHashMap<>();

    private record Visit(Set<String> links, Set<String> ids, List<String> requests, List<String> complaints) {}

    @BeforeAll
    static void openEveryPage() throws IOException {
        browser = Browser.start();
        try (Stream<Path> files = Files.walk(SITE)) {
            for (Path page : files.filter(file -> file.toString().endsWith(".html") && !file.startsWith(API))
                    .sorted()
                    .toList()) {
                VISITS.put(page, visit(page));
            }
        }
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void lookAsADesktopInLight() {
        browser.desktop();
        browser.colorScheme("light");
    }

    private static Visit visit(Path page) {
        browser.open(page, "");
        return new Visit(strings(LINKS), strings(IDS), browser.requests(), browser.complaints());
    }

    private static Set<String> strings(String script) {
        Set<String> strings = new LinkedHashSet<>();
        ((List<?>) browser.run(script)).forEach(found -> strings.add((String) found));
        return strings;
    }

    @Test
    void everyPageOfTheGuideIsInTheSite() throws IOException {
        try (Stream<Path> files = Files.list(GUIDE)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString().replace(".md", ".html");
                assertThat(VISITS).containsKey(SITE.resolve("docs/guide").resolve(name));
            }
        }
        assertThat(VISITS).containsKey(SITE.resolve("index.html"));
        assertThat(VISITS).containsKey(SITE.resolve("docs/benchmarks.html"));
    }

    @Test
    void everyLinkAndAnchorOfTheSiteLeadsSomewhere() {
        List<String> lost = new ArrayList<>();
        VISITS.forEach((page, visit) -> {
            for (String link : visit.links()) {
                if (link.startsWith("file:") && !leadsSomewhere(URI.create(link))) {
                    lost.add(SITE.relativize(page) + " -> " + link);
                }
            }
        });
        assertThat(lost).isEmpty();
    }

    private static boolean leadsSomewhere(URI link) {
        Path target = Path.of(link.getPath());
        String anchor = link.getFragment();
        return Files.isRegularFile(target)
                && (anchor == null
                        || !VISITS.containsKey(target)
                        || VISITS.get(target).ids().contains(anchor));
    }

    @Test
    void noPageAsksForAnythingButFiles() {
        VISITS.forEach((page, visit) -> {
            assertThat(visit.requests()).isNotEmpty();
            for (String request : visit.requests()) {
                assertWithMessage(page.toString()).that(request).containsMatch("^(file|data):");
            }
        });
    }

    @Test
    void noPageMakesTheBrowserComplain() {
        VISITS.forEach((page, visit) ->
                assertWithMessage(page.toString()).that(visit.complaints()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "secret, docs/guide/limits-and-security.html",
        "J108, docs/diagnostics.html#j108",
        "SpaceDelimited, docs/guide/annotations.html",
        // The beginning of a word, a part of one, and two words.
        "troublesh, docs/guide/troubleshooting.html",
        "elimited, docs/guide/annotations.html",
        "duplicate members, docs/guide/errors.html"
    })
    void theSearchFinds(String word, String link) {
        browser.open(SITE.resolve("docs/guide/types.html"), "");
        browser.type("search", word);
        browser.await(RESULTS + ".length > 0");
        Set<String> found = strings("return " + RESULTS + ".map(link => link.href);");
        String address = SITE.toUri() + link;
        assertThat(found.stream().anyMatch(each -> each.equals(address) || each.startsWith(address + "#")))
                .isTrue();
        browser.run(RESULTS + ".find(link => link.href.startsWith(arguments[0])).click();", address);
        browser.await("location.href.startsWith('" + address + "')");
        assertThat(browser.requests().stream()
                        .filter(request -> !request.startsWith("file:") && !request.startsWith("data:")))
                .isEmpty();
    }

    @Test
    void theSearchSaysThatItFindsNothing() {
        browser.open(SITE.resolve("index.html"), "");
        browser.type("search", "xylophone");
        browser.await("document.querySelector('#results .none') !== null");
        assertThat(browser.run("return " + RESULTS + ".length;")).isEqualTo(0L);
    }

    @Test
    void aDarkSystemGetsDarkPages() {
        browser.open(SITE.resolve("index.html"), "");
        long light = brightness("backgroundColor");
        assertThat(light).isGreaterThan(brightness("color") + 400);
        browser.colorScheme("dark");
        long dark = brightness("backgroundColor");
        assertThat(light).isGreaterThan(dark + 400);
        assertThat(brightness("color")).isGreaterThan(dark + 400);
    }

    /** The sum of red, green and blue, from 0 to 765. */
    private static long brightness(String property) {
        return (Long) browser.run(
                "return getComputedStyle(document.body)[arguments[0]].match(/\\d+/g).slice(0, 3)"
                        + ".reduce((sum, part) => sum + Number(part), 0);",
                property);
    }

    @Test
    void noPageScrollsSidewaysOnAPhone() {
        browser.width(PHONE_WIDTH);
        for (Path page : VISITS.keySet()) {
            browser.open(page, "");
            assertWithMessage(SITE.relativize(page).toString())
                    .that((Long) browser.run("return document.documentElement.scrollWidth;"))
                    .isAtMost(PHONE_WIDTH);
        }
    }

    @Test
    void aLinkLeadsToTheMenuOnAPhoneOnly() {
        String shown = "return document.querySelector('.to-menu').checkVisibility();";
        browser.open(SITE.resolve("docs/guide/types.html"), "");
        assertThat(browser.run(shown)).isEqualTo(false);
        browser.width(PHONE_WIDTH);
        assertThat(browser.run(shown)).isEqualTo(true);
        browser.run("document.querySelector('.to-menu').click();");
        browser.await("document.getElementById('menu').getBoundingClientRect().top < innerHeight");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "dev/jeton/annotation/Json.html",
                "dev/jeton/JsonCodec.html",
                "dev/jeton/stream/package-summary.html",
                "dev/jeton/tokens/oauth/package-summary.html",
                "dev/jeton/jose/package-summary.html",
                "dev/jeton/http/package-summary.html",
                "dev/jeton/netty/package-summary.html",
                "dev/jeton/spring/package-summary.html",
                "dev/jeton/jakarta/rest/package-summary.html",
                "dev/jeton/vertx/package-summary.html"
            })
    void theApiIsThereAndAsksForFilesOnly(String page) {
        browser.requests();
        browser.open(API.resolve(page), "");
        assertThat((String) browser.run("return document.title;")).contains("Jeton");
        assertThat(browser.requests().stream()
                        .filter(request -> !request.startsWith("file:") && !request.startsWith("data:")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "help-doc.html",
                "dev/jeton/package-summary.html",
                "dev/jeton/JsonCodec.html",
                "dev/jeton/annotation/Json.html",
                "dev/jeton/JsonErrorCode.html"
            })
    void aDarkSystemGetsAnApiThatIsDarkAndCanBeRead(String page) {
        browser.colorScheme("dark");
        browser.open(API.resolve(page), "");
        assertThat(brightness("backgroundColor")).isLessThan(150);
        assertThat(strings(FAINT_TEXTS)).isEmpty();
    }

    @Test
    void theApiHasNothingInternal() {
        assertThat(Files.exists(API.resolve("dev/jeton/stream"))).isTrue();
        assertThat(Files.exists(API.resolve("dev/jeton/internal"))).isFalse();
        assertThat(Files.exists(API.resolve("dev/jeton/tokens/internal"))).isFalse();
    }
}
