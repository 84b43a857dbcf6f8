package io.sayso.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Headless Chromium, found where Linux puts it or by the system properties sayso.chromium and sayso.chromedriver. */
final class Browser implements AutoCloseable {

    private static final int HEIGHT = 800;

    private final ChromeDriver driver;

    Browser(int width) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(find("sayso.chromium", "/usr/bin/chromium", "/usr/bin/google-chrome")
                .toFile());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--hide-scrollbars");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(
                        find("sayso.chromedriver", "/usr/bin/chromedriver", "/usr/local/bin/chromedriver")
                                .toFile())
                .usingAnyFreePort()
                .build();
        driver = new ChromeDriver(service, options);
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
    }

    ChromeDriver driver() {
        return driver;
    }

    /** @return milliseconds from the start of the navigation until the page had its articles */
    double open(Path page) {
        driver.get(page.toUri().toString());
        await("return document.documentElement.dataset.ready === 'true'");
        return ((Number) run("return performance.now()")).doubleValue();
    }

    void dark(boolean dark) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    Object run(String script, Object... arguments) {
        return Optional.ofNullable(((JavascriptExecutor) driver).executeScript(script, arguments))
                .orElse("");
    }

    void await(String condition) {
        new WebDriverWait(driver, Duration.ofSeconds(20)).until(d -> Boolean.TRUE.equals(run(condition)));
    }

    void picture(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }

    private static Path find(String property, String... usual) {
        String told = System.getProperty(property);
        List<String> places = told == null ? List.of(usual) : List.of(told);
        return places.stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("a browser must be at one of " + places + " or where -D"
                        + property + " says, but none was: apt-get install chromium chromium-driver"));
    }
}
