package press.imprimatur.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.testing.DeskBrowser.pick;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.imprimatur.launcher.RunningLauncher;
import press.imprimatur.testing.Browser;
import press.imprimatur.testing.DeskBrowser;
import press.imprimatur.testing.SamplePages;
import press.imprimatur.testing.TestPicture;

/**
 * The main job as a person does it, from the first run to the takedown: in a browser, on the
 * product as people start it, killed in between.
 */
class MainJobPageIT {

    private static final String PASSWORD = "seven grey herons";

    private final SamplePages sample = SamplePages.best();

    @TempDir Path data;

    private RunningLauncher product;
    private Browser browser;
    private Page page;

    @AfterEach
    void stop() throws Exception {
        if (browser != null) {
            browser.close();
        }
        if (product != null) {
            product.stop();
        }
    }

    @Test
    void reprintsOneStoryLawfully() throws Exception {
        start();
        setUp(codeOf(product.untilItIsReady()));
        signIn();
        addOutlet();
        var article = pasteTheStory();
        addPicture(article);
        assertThat(rights(article)).contains("photo by").contains("the text");
        recordGrant(article);
        assertThat(rights(article)).contains("photo by").doesNotContain("the text");
        refuseToPublish(article);
        licencePicture(article);

        publish(article);

        var address = page.locator("a[href*='/stories/']").first().getAttribute("href");
        var path = address.substring(address.indexOf("/stories/"));
        checkPage(Jsoup.parse(product.get(path).body()));
        checkFeed(product.get("/feed.xml").body());
        killAndStartAgain();
        assertThat(product.get(path).statusCode()).isEqualTo(200);
        signIn();
        assertThat(audit()).contains("Article published");
        assertThat(rowsOf("/desk/articles/articles.xhtml")).contains(sample.headline(), "Live");
        assertThat(rowsOf("/desk/publishing/published.xhtml")).contains(sample.headline(), path);
        assertThat(rowsOf("/desk/home.xhtml")).contains(sample.headline());

        revoke();

        assertThat(product.get(path).statusCode()).isEqualTo(410);
        assertThat(product.get(path).body()).contains(sample.publisher());
        assertThat(product.get("/feed.xml").body()).doesNotContain(sample.headline());
    }

    private void start() throws Exception {
        product = new RunningLauncher(data);
        browser = new Browser();
        page = browser.page();
    }

    private void killAndStartAgain() throws Exception {
        product.kill();
        product = new RunningLauncher(data);
        product.untilItIsReady();
    }

    private static String codeOf(List<String> said) {
        return said.stream()
                .filter(line -> line.startsWith("    "))
                .map(String::strip)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no code in " + said));
    }

    private void setUp(String code) throws Exception {
        assertThat(product.get("/feed.xml").statusCode()).isEqualTo(503);
        open("/");
        assertThat(page.url()).endsWith("/set-up.xhtml");
        fill("setUp:code", code);
        fill("setUp:newsroom", "The Harbour Courier");
        fill("setUp:publicAddress", product.address());
        page.locator(id("setUp:zone")).selectOption("Europe/Prague");
        fill("setUp:fullName", "Petra Novakova");
        fill("setUp:name", "petra");
        fill("setUp:password", PASSWORD);
        click("setUp:complete");
    }

    private void signIn() {
        open("/sign-in.xhtml");
        if (page.locator(id("signIn:name")).count() > 0) {
            fill("signIn:name", "petra");
            fill("signIn:password", PASSWORD);
            click("signIn:go");
        }
    }

    private void addOutlet() {
        open("/desk/sources/outlet.xhtml");
        fill("outlet:name", sample.publisher());
        fill("outlet:domain", sample.address().getHost().replace("www.", ""));
        fill("outlet:reprintLine", sample.reprintLine());
        click("outlet:save");
    }

    private String pasteTheStory() {
        open("/desk/ingest/paste.xhtml");
        fill("paste:html", sample.original());
        click("paste:take");
        assertThat(page.locator(id("article:headline")).inputValue()).isEqualTo(sample.headline());
        assertThat(page.locator(id("article:byline")).inputValue()).isEqualTo(sample.byline());
        return page.url().replaceAll(".*[?&]id=([0-9a-f-]+).*", "$1");
    }

    private void addPicture(String article) {
        openArticle(article);
        page.locator("details:has([id$='foundAt']) summary").click();
        page.locator("input[type=file]")
                .first()
                .setInputFiles(new FilePayload("picture.jpg", "image/jpeg", TestPicture.jpeg()));
        fill("article:caption", sample.pictureCaption());
        fill("article:credit", sample.pictureCredit());
        click("article:save");
        assertThat(page.locator(".bench").textContent())
                .as("saving an unedited text leaves it as it was")
                .contains("Not a word differs");
    }

    private void recordGrant(String article) {
        open("/desk/rights/permission.xhtml?kind=GRANT&work=" + article + "&about=The+story");
        pick(page, "permission", "outlet", sample.publisher());
        allow("WEB_FULL", "FEED_FULL");
        fill("permission:duties", sample.reprintLine());
        page.locator(id("permission:linkBack")).selectOption("BEFORE_BODY");
        page.locator(id("permission:canonical")).check();
        fill("permission:evidenceText", "Yes, you may reprint it, with our line above it.");
        click("permission:record");
    }

    private void licencePicture(String article) {
        openArticle(article);
        var picture = page.locator(id("article:leadPicture")).inputValue();
        open(
                "/desk/rights/permission.xhtml?kind=PUBLIC_LICENCE&work="
                        + picture
                        + "&about=The+picture");
        fill("permission:grantor", "Mark Scott Johnson");
        allow("WEB_FULL", "FEED_FULL", "IMAGE_USE");
        fill("permission:licenceName", "CC BY 2.0");
        fill("permission:licenceUrl", "https://creativecommons.org/licenses/by/2.0/");
        page.locator(id("permission:evidenceType")).selectOption("LICENCE_SNAPSHOT");
        fill("permission:evidenceText", "CC BY 2.0, as the repository said on that day.");
        click("permission:record");
    }

    private void refuseToPublish(String article) {
        openArticle(article);
        click("stage:publish");
        assertThat(page.locator("body").textContent()).contains("may not be published");
    }

    private void publish(String article) {
        openArticle(article);
        click("stage:publish");
    }

    private String rowsOf(String list) {
        open(list);
        return String.join(" ", page.locator(".rows, .list").allTextContents());
    }

    private void revoke() {
        open("/desk/rights/permissions.xhtml");
        page.locator("a:has-text('The story')").first().click();
        var step = page.locator("details:has([id$=':revoke'])");
        step.locator("summary").first().click();
        step.locator("[id$=':reason']").fill("They asked for it");
        DeskBrowser.press(page, step.locator("[id$=':revoke']"));
    }

    private String rights(String article) {
        openArticle(article);
        return page.locator(".reasons").textContent();
    }

    private String audit() {
        open("/desk/identity/audit.xhtml");
        return page.locator("main").textContent();
    }

    private void checkPage(Document html) {
        var text = html.body().text();
        assertThat(html.title()).contains(sample.headline());
        assertThat(html.select("link[rel=canonical]").attr("href"))
                .isEqualTo(sample.address().toString());
        assertThat(text).contains(sample.pictureCaption()).contains(sample.pictureCredit());
        assertThat(text).contains("CC BY 2.0");
        assertThat(text.indexOf(sample.reprintLine()))
                .isPositive()
                .isLessThan(text.indexOf(firstParagraph()));
        assertThat(html.html()).contains("“").contains("isBasedOn").contains("copyrightHolder");
        assertThat(html.select("h2").eachText()).contains(sample.subhead());
        assertThat(html.select("article p").eachText()).containsAll(paragraphs());
    }

    private void checkFeed(String feed) throws Exception {
        var parser = DocumentBuilderFactory.newInstance();
        parser.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var xml =
                parser.newDocumentBuilder()
                        .parse(new ByteArrayInputStream(feed.getBytes(StandardCharsets.UTF_8)));
        var content = xml.getElementsByTagName("content:encoded").item(0).getTextContent();
        assertThat(xml.getElementsByTagName("title").item(1).getTextContent())
                .isEqualTo(sample.headline());
        assertThat(Jsoup.parse(content).select("p").eachText()).containsAll(paragraphs());
        assertThat(content).contains(sample.reprintLine()).contains(sample.pictureCredit());
    }

    private List<String> paragraphs() {
        return Jsoup.parse(sample.body()).select("p").eachText();
    }

    private String firstParagraph() {
        return paragraphs().get(0);
    }

    private void allow(String... uses) {
        for (var use : uses) {
            page.locator("input[type=checkbox][value='" + use + "']").check();
        }
    }

    private void openArticle(String article) {
        open("/desk/articles/article.xhtml?id=" + article);
    }

    private void open(String path) {
        page.navigate(product.address() + path);
    }

    private void fill(String id, String text) {
        page.locator(id(id)).fill(text);
    }

    private void click(String id) {
        DeskBrowser.press(page, page.locator(id(id)));
    }

    private static String id(String id) {
        return "[id='" + id + "']";
    }
}
