package dev.jeton.site;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** Headless Chromium, with a driver that is on the PATH as well: nothing is downloaded. */
final class Browser implements AutoCloseable {
    private static final int DESKTOP_WIDTH = 1280;
    private static final int HEIGHT = 900;

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Skips the tests where there is no browser. */
    static Browser start() {
        Optional<Path> browser = executable("chromium", "chromium-browser", "google-chrome");
        Optional<Path> driver = executable("chromedriver");
        assumeTrue(
                browser.isPresent() && driver.isPresent(),
                "Nobody looked at the site: chromium and chromedriver are not on the PATH"
                        + " (Debian: apt-get install chromium chromium-driver)");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.get().toString());
        // Without a sandbox, since builds run in containers, and as root; the pages are our own.
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
        options.addArguments(
                "--no-first-run", "--disable-background-networking", "--host-resolver-rules=MAP * ~NOTFOUND");
        options.setCapability("goog:loggingPrefs", Map.of(LogType.PERFORMANCE, "ALL", LogType.BROWSER, "ALL"));
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.get().toFile())
                .usingAnyFreePort()
                .build();
        Browser started = new Browser(new ChromeDriver(service, options));
        started.width(DESKTOP_WIDTH);
        return started;
    }

    private static Optional<Path> executable(String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .map(directory -> Path.of(directory, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    void open(Path file, String anchor) {
        driver.get(file.toUri() + anchor);
    }

    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** Waits for at most five seconds until a script says that something is so. */
    void await(String condition) {
        Object met = driver.executeAsyncScript("const done = arguments[0]; let left = 100;"
                + "const look = () => (" + condition
                + ") ? done(true) : left-- > 0 ? setTimeout(look, 50) : done(false);"
                + "look();");
        if (!Boolean.TRUE.equals(met)) {
            throw new AssertionError("Never so: " + condition);
        }
    }

    /** Types into the element that has this id, as a reader does. */
    void type(String id, String text) {
        driver.findElement(By.id(id)).sendKeys(text);
    }

    void width(int pixels) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
    }

    void desktop() {
        width(DESKTOP_WIDTH);
    }

    /** As if the reader's system were set to {@code light} or {@code dark}. */
    void colorScheme(String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    String address() {
        return driver.getCurrentUrl();
    }

    /** What was asked of files or servers since this was called last. */
    List<String> requests() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(LogEntry::getMessage)
                .filter(message -> message.contains("\"Network.requestWillBeSent\""))
                .map(Browser::address)
                .toList();
    }

    private static String address(String message) {
        Map<?, ?> entry = new Json().toType(message, Map.class);
        Map<?, ?> event = (Map<?, ?>) entry.get("message");
        Map<?, ?> parameters = (Map<?, ?>) event.get("params");
        return (String) ((Map<?, ?>) parameters.get("request")).get("url");
    }

    /** What the browser complained of since this was called last. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    byte[] picture() {
        return driver.getScreenshotAs(OutputType.BYTES);
    }

    @Override
    public void close() {
        driver.quit();
    }
}
