package press.imprimatur.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.imprimatur.launcher.RunningLauncher;
import press.imprimatur.testing.Browser;
import press.imprimatur.testing.DeskBrowser;
import press.imprimatur.testing.Look;
import press.imprimatur.testing.SamplePages;
import press.imprimatur.testing.TestPicture;

/**
 * A reprint that somebody has to be asked for, as a person does it: the letter goes over a real
 * mail server, the grantor answers on the page from the link in it, and the permission's record
 * tells all of it.
 */
class ReprintByRequestPageIT {

    private static final String PASSWORD = "seven grey herons";
    private static final String GRANTOR = "permissions@partner.example";
    private static final long A_MINUTE = 60_000;

    private final SamplePages sample = SamplePages.best();
    private final GreenMail mails =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

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
        mails.stop();
    }

    @Test
    void isAskedForGrantedPublishedAndRevoked() throws Exception {
        start();
        var article = pasteTheStory();
        addPicture(article);

        askInTwoClicks(article);
        answerFromTheLetter();

        openArticle(article);
        assertThat(page.locator(".reasons").textContent())
                .contains("photo by")
                .doesNotContain("body");
        publish(article);
        assertThat(page.locator("body").textContent()).contains("may not be published");
        licencePicture(article);
        publish(article);
        var path = publicPath();
        assertThat(Jsoup.parse(product.get(path).body()).body().text())
                .contains(sample.reprintLine());
        assertThat(product.get("/feed.xml").body()).contains(sample.headline());

        revoke();

        assertThat(product.get(path).statusCode()).isEqualTo(410);
        assertThat(product.get("/feed.xml").body()).doesNotContain(sample.headline());
        assertThat(record())
                .contains("Asked the grantor", "was sent", "Granted", "Revoked")
                .contains("Ann Bruck")
                .contains("Published as full text on the web", "Taken down (full text on the web)")
                .contains(path);
    }

    private void start() throws Exception {
        mails.start();
        product =
                new RunningLauncher(
                        data,
                        Map.of(
                                "IMPRIMATUR_COURIER_HOST", "127.0.0.1",
                                "IMPRIMATUR_COURIER_PORT",
                                        Integer.toString(mails.getSmtp().getPort()),
                                "IMPRIMATUR_COURIER_TLS", "none",
                                "IMPRIMATUR_COURIER_DESK_ADDRESS", "rights@courier.example"));
        browser = new Browser();
        page = browser.page();
        setUp(codeOf(product.untilItIsReady()));
        signIn();
        addOutlet();
    }

    private void askInTwoClicks(String article) throws Exception {
        openArticle(article);
        DeskBrowser.press(
                page, page.locator("a:has-text('Ask " + sample.publisher() + "')").first());
        assertThat(page.locator(id("ask:mail")).inputValue()).isEqualTo(GRANTOR);
        assertThat(page.locator(id("ask:creditLine")).inputValue()).isEqualTo(sample.reprintLine());
        click("ask:send");
        assertThat(page.locator("main").textContent()).contains("is on its way");
        openArticle(article);
        assertThat(page.locator(".reasons").textContent()).contains("See where it stands");
        assertThat(mails.waitForIncomingEmail(A_MINUTE, 1)).isTrue();
    }

    private void answerFromTheLetter() throws Exception {
        var letter = mails.getReceivedMessages()[0];
        var text = letter.getContent().toString();
        assertThat(letter.getAllRecipients()[0]).hasToString(GRANTOR);
        assertThat(letter.getReplyTo()[0].toString()).matches("rights\\+[a-z2-9]{10}@.*");
        assertThat(text).contains(sample.headline()).contains(sample.reprintLine());
        var grantor = browser.page();
        grantor.navigate(product.address() + linkIn(text));
        assertThat(grantor.locator("main").textContent()).contains(sample.reprintLine());
        assertThat(grantor.locator("article").textContent()).contains(sample.subhead());
        assertThat(Look.obstacles(grantor)).isEmpty();
        grantor.locator("input[value=GRANT]").check();
        grantor.locator("#name").fill("Ann Bruck");
        DeskBrowser.press(grantor, grantor.locator("button"));
        assertThat(grantor.locator("h1").textContent()).contains("Thank you, Ann Bruck");
    }

    private static String linkIn(String text) {
        var found = Pattern.compile("/answer/[\\w-]+").matcher(text);
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private static String codeOf(List<String> said) {
        return said.stream()
                .filter(line -> line.startsWith("    "))
                .map(String::strip)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no code in " + said));
    }

    private void setUp(String code) {
        open("/set-up.xhtml");
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
        fill("outlet:contactMail", GRANTOR);
        fill("outlet:reprintLine", sample.reprintLine());
        click("outlet:save");
    }

    private String pasteTheStory() {
        open("/desk/ingest/paste.xhtml");
        fill("paste:html", sample.original());
        click("paste:take");
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
    }

    private void licencePicture(String article) {
        openArticle(article);
        var picture = page.locator(id("article:leadPicture")).inputValue();
        open("/desk/rights/permission.xhtml?kind=PUBLIC_LICENCE&about=The+picture&work=" + picture);
        fill("permission:grantor", "Mark Scott Johnson");
        for (var use : List.of("WEB_FULL", "FEED_FULL", "IMAGE_USE")) {
            page.locator("input[type=checkbox][value='" + use + "']").check();
        }
        fill("permission:licenceName", "CC BY 2.0");
        fill("permission:licenceUrl", "https://creativecommons.org/licenses/by/2.0/");
        page.locator(id("permission:evidenceType")).selectOption("LICENCE_SNAPSHOT");
        fill("permission:evidenceText", "CC BY 2.0, as the repository said on that day.");
        click("permission:record");
    }

    private void publish(String article) {
        openArticle(article);
        click("stage:publish");
    }

    private String publicPath() {
        var address = page.locator("a[href*='/stories/']").first().getAttribute("href");
        return address.substring(address.indexOf("/stories/"));
    }

    private void revoke() {
        openRequest();
        assertThat(Look.obstacles(page)).isEmpty();
        DeskBrowser.press(page, page.locator(".page-actions a").first());
        var step = page.locator("details:has([id$=':revoke'])");
        step.locator("summary").first().click();
        step.locator("[id$=':reason']").fill("They asked for it");
        DeskBrowser.press(page, step.locator("[id$=':revoke']"));
    }

    private String record() {
        openRequest();
        return page.locator("#record").textContent();
    }

    private void openRequest() {
        open("/desk/clearance/requests.xhtml");
        DeskBrowser.press(page, page.locator(".row-title a").first());
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
