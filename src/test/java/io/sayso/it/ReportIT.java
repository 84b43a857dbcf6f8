package io.sayso.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import io.sayso.article.ArticleReader;
import io.sayso.article.Contents;
import io.sayso.article.RawObject;
import io.sayso.extract.ArticleExtractor;
import io.sayso.extract.Extraction;
import io.sayso.report.ReportData;
import io.sayso.report.ReportPage;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/**
 * The page in a browser. {@code -Dsayso.pictures=DIR} keeps a picture of each page at each width in DIR;
 * {@code report-focus-1280.png} is the one that the README shows.
 */
class ReportIT {

    private static final List<String> SAMPLES =
            List.of("reservoir.txt", "farewell-speech.txt", "chess-interview.txt", "fishing-talks.txt");
    private static final String HOSTILE = "Council <script>document.title='taken'</script> meets\n\n"
            + "“Close the </script><img src=x onerror=\"document.title='taken'\"> bridge,” said Maria Keller, the engineer.\n";
    private static final double MOST_MILLIS = 2000;

    private static final List<Extraction> found = new ArrayList<>();
    private static Extraction hostile;

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init") // each test opens its own, at its width
    private Browser browser;

    @BeforeAll
    static void extract() throws Exception {
        ArticleExtractor extractor = ArticleExtractor.withDefaultModel();
        for (String name : SAMPLES) {
            try (InputStream in =
                    Objects.requireNonNull(ReportIT.class.getResourceAsStream("/io/sayso/samples/" + name))) {
                found.add(extract(extractor, name, in.readAllBytes()));
            }
        }
        hostile = extract(extractor, "hostile.txt", HOSTILE.getBytes(StandardCharsets.UTF_8));
    }

    @AfterEach
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"360, 1", "360, 4", "360, 50", "360, 1000", "1280, 1", "1280, 4", "1280, 50", "1280, 1000"})
    void loadsInTwoSecondsWithinItsWidthAndAxeFindsNothingSerious(int width, int articles) throws Exception {
        browser = new Browser(width);
        double millis = browser.open(page(articles));
        System.out.printf(
                "%d articles at %d px: %.0f ms, %d bytes%n",
                articles, width, millis, Files.size(folder.resolve("report.html")));
        keepPicture("report-" + articles + "-" + width);

        assertThat(millis).isLessThan(MOST_MILLIS);
        assertThat(((Number) browser.run("return document.documentElement.scrollWidth")).intValue())
                .isLessThanOrEqualTo(width);
        assertThat(serious()).isEmpty();
    }

    @Test
    void axeFindsNothingSeriousInTheDark() throws Exception {
        browser = new Browser(1280);
        browser.dark(true);
        browser.open(page(4));
        keepPicture("report-dark");

        assertThat(theme()).isEqualTo("dark");
        assertThat(serious()).isEmpty();
        browser.driver().findElement(By.id("theme")).click();
        assertThat(theme()).isEqualTo("light");
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void aFocusedQuoteTellsItsSpeakerHowAndHowSure(int width) throws Exception {
        browser = new Browser(width);
        browser.open(page(1));
        browser.run("document.querySelector('#list .q[tabindex]:not(.c8)').focus()");
        keepPicture("report-focus-" + width);

        WebElement tip = browser.driver().findElement(By.id("tip"));
        assertThat(tip.isDisplayed()).isTrue();
        assertThat(tip.getText()).contains("speaker by ", "confidence ", "%");
        assertThat(tip.getRect().getX()).isNotNegative();
        assertThat(tip.getRect().getX() + tip.getRect().getWidth()).isLessThanOrEqualTo(width);
    }

    @Test
    void tabAndMouseReachAQuoteToo() throws Exception {
        browser = new Browser(1280);
        browser.open(page(1));
        WebElement tip = browser.driver().findElement(By.id("tip"));
        assertThat(tip.isDisplayed()).isFalse();

        WebElement body = browser.driver().findElement(By.tagName("body"));
        for (int tabs = 0; tabs < 60 && !tip.isDisplayed(); tabs++) {
            body.sendKeys(Keys.TAB);
            body = browser.driver().switchTo().activeElement();
        }
        assertThat(body.getAttribute("class")).contains("q");
        assertThat(tip.isDisplayed()).isTrue();

        browser.run("document.activeElement.blur()");
        assertThat(tip.isDisplayed()).isFalse();
        new Actions(browser.driver())
                .moveToElement(browser.driver().findElement(By.cssSelector("#list .q.statement")))
                .perform();
        browser.await("return !document.getElementById('tip').hidden");
    }

    @Test
    void scriptTagsInAnArticleAreShown() throws Exception {
        ReportData data = new ReportData();
        data.add("<script>alert(1)</script>.txt", hostile);
        browser = new Browser(1280);
        browser.open(write(data));

        assertThat(browser.driver().getTitle()).isEqualTo("Sayso report");
        assertThat(browser.driver().findElement(By.id("list")).getText())
                .contains("</script><img src=x onerror=", "<script>alert(1)</script>.txt");
        assertThat(browser.driver().findElements(By.cssSelector("#list script, #list img")))
                .isEmpty();
    }

    @Test
    void searchAndFilterLeaveOnlyWhatPasses() throws Exception {
        browser = new Browser(1280);
        browser.open(page(4));
        String all = status();
        browser.run("const e = document.getElementById('act'); e.value = 'thought';"
                + " e.dispatchEvent(new Event('input', {bubbles: true}))");
        browser.await("return document.getElementById('status').textContent !== '" + all + "'");
        assertThat(browser.driver().findElements(By.cssSelector("#list .q.statement")))
                .isEmpty();

        browser.driver().findElement(By.cssSelector("button[type=reset]")).click();
        browser.await("return document.getElementById('status').textContent === '" + all + "'");
        WebElement speaker = browser.driver().findElement(By.cssSelector("#quoted button"));
        speaker.click();
        assertThat(speaker.getAttribute("aria-pressed")).isEqualTo("true");
        assertThat(status()).contains(", of ").isNotEqualTo(all);

        browser.driver().findElement(By.id("search")).sendKeys("no such words");
        browser.await("return document.getElementById('status').textContent.startsWith('0 quotes in 0 articles')");
    }

    private Path page(int articles) throws Exception {
        ReportData data = new ReportData();
        for (int i = 0; i < articles; i++) {
            data.add("2026/" + i + ".txt", found.get(i % found.size()));
        }
        return write(data);
    }

    private Path write(ReportData data) throws Exception {
        Path page = folder.resolve("report.html");
        new ReportPage().write(data, page);
        return page;
    }

    private String status() {
        return browser.driver().findElement(By.id("status")).getText();
    }

    private Object theme() {
        return browser.run("return document.documentElement.dataset.theme");
    }

    private List<String> serious() {
        return new AxeBuilder()
                .analyze(browser.driver()).getViolations().stream()
                        .filter(rule -> Set.of("serious", "critical").contains(rule.getImpact()))
                        .map(ReportIT::told)
                        .toList();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getNodes().get(0).getHtml();
    }

    private void keepPicture(String name) {
        String pictures = System.getProperty("sayso.pictures");
        if (pictures != null) {
            browser.picture(Path.of(pictures, name + ".png"));
        }
    }

    private static Extraction extract(ArticleExtractor extractor, String name, byte[] bytes) throws Exception {
        Contents contents = new ArticleReader().read(RawObject.of(name, bytes));
        return extractor.extract(((Contents.One) contents).article());
    }
}
