package io.dragoman.acceptance.pages;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real browser without a window that looks at the pages of a server and notes what it complains of. */
final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern ASKED = Pattern.compile("\"url\":\"([^\"]+)\"");

    private final ChromeDriver driver;
    private final String address;
    private final Path downloads;

    private Browser(ChromeDriver driver, String address, Path downloads) {
        this.driver = driver;
        this.address = address;
        this.downloads = downloads;
    }

    /** A browser at a server; skips the test where the machine has none. */
    static Browser open(String address) {
        Path chromium = program("chromium");
        Path chromedriver = program("chromedriver");
        assumeThat(chromium != null && chromedriver != null)
                .as("chromium and chromedriver are not installed; .ci/run installs them")
                .isTrue();
        Path downloads = folder();
        ChromeOptions options = new ChromeOptions();
        options.setExperimentalOption("prefs", Map.of("download.default_directory", downloads.toString()));
        options.setBinary(String.valueOf(chromium));
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                // A click on what still glides to its place hits what lies there meanwhile.
                "--force-prefers-reduced-motion",
                "--window-size=1280,900");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(String.valueOf(chromedriver)))
                .usingAnyFreePort()
                .build();
        return new Browser(new ChromeDriver(service, options), address, downloads);
    }

    private static @Nullable Path program(String name) {
        return Stream.of(Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory(Path.of("target").toAbsolutePath(), "downloads");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void go(String path) {
        driver.get(address + path);
        settle();
    }

    /** Waits until the page and its scripts have loaded. */
    void settle() {
        waiting().until(page -> "complete".equals(driver.executeScript("return document.readyState")));
    }

    String url() {
        return String.valueOf(driver.getCurrentUrl());
    }

    WebElement see(String choice) {
        return waiting().until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(choice)));
    }

    List<WebElement> all(String choice) {
        return driver.findElements(By.cssSelector(choice));
    }

    void click(String choice) {
        WebElement element = waiting().until(ExpectedConditions.elementToBeClickable(By.cssSelector(choice)));
        // What stands still at the top of a page would lie over it.
        driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
        element.click();
    }

    void fill(String choice, String text) {
        WebElement field = see(choice);
        field.clear();
        field.sendKeys(text);
    }

    /** Chooses the entry of a list that has a value. */
    void choose(String choice, String value) {
        new Select(see(choice)).selectByValue(value);
    }

    /** Waits for a downloaded file with an ending, whole: until then it has another name. */
    Path awaitFile(String ending) {
        return waiting().until(page -> {
            try (Stream<Path> files = Files.list(downloads)) {
                return files.filter(file -> file.toString().endsWith(ending))
                        .findFirst()
                        .orElse(null);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    void awaitAddress(String pattern) {
        waiting().until(ExpectedConditions.urlMatches(pattern));
        settle();
    }

    void awaitText(String choice, String text) {
        waiting().until(ExpectedConditions.textToBePresentInElementLocated(By.cssSelector(choice), text));
    }

    private WebDriverWait waiting() {
        return new WebDriverWait(driver, PATIENCE, Duration.ofMillis(50));
    }

    void look(boolean dark, int width) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 600));
    }

    /** How far the page is wider than the window, in pixels. */
    long overflow() {
        return (Long) Objects.requireNonNull(driver.executeScript(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth"));
    }

    /** Serious and critical violations of the rules of axe, of those of contrast alone or of all; one line each. */
    List<String> violations(boolean contrastOnly) {
        String rules = contrastOnly ? ", runOnly: ['color-contrast', 'link-in-text-block']" : "";
        driver.executeScript(Axe.SCRIPT);
        Object found = driver.executeAsyncScript(
                "const done = arguments[arguments.length - 1];"
                        + "axe.run(document, {resultTypes: ['violations']" + rules
                        + "}).then(result => done(result.violations"
                        + ".filter(one => one.impact === 'serious' || one.impact === 'critical')"
                        + ".map(one => one.id + ': ' + one.help + ' ' + one.nodes.slice(0, 3)"
                        + ".map(node => node.html.slice(0, 160) + ' ' + (node.failureSummary || '').slice(0, 300)).join(' | '))))");
        List<String> lines = new ArrayList<>();
        ((List<?>) Objects.requireNonNull(found)).forEach(one -> lines.add(String.valueOf(one)));
        return lines;
    }

    /** What the console complained of since the last call. */
    List<String> complaints() {
        List<String> complaints = new ArrayList<>();
        for (LogEntry entry : driver.manage().logs().get(LogType.BROWSER)) {
            complaints.add(entry.getLevel() + " " + entry.getMessage());
        }
        return complaints;
    }

    /** What was asked of any other host since the last call. */
    List<String> strangers() {
        List<String> strangers = new ArrayList<>();
        for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
            if (entry.getMessage().contains("\"Network.requestWillBeSent\"")) {
                Matcher matcher = ASKED.matcher(entry.getMessage());
                while (matcher.find()) {
                    String url = matcher.group(1);
                    if (url.startsWith("http") && !url.startsWith(address)) {
                        strangers.add(url);
                    }
                }
            }
        }
        return strangers;
    }

    @Override
    public void close() {
        driver.quit();
    }

    private static final class Axe {
        static final String SCRIPT = script();

        private static String script() {
            try (InputStream in = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
