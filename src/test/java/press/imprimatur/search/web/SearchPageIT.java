package press.imprimatur.search.web;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.testing.DeskBrowser.input;
import static press.imprimatur.testing.DeskBrowser.pick;
import static press.imprimatur.testing.DeskBrowser.press;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import press.imprimatur.testing.DeskTest;
import press.imprimatur.testing.Look;
import press.imprimatur.testing.Soon;

/** The one box of the desk, from every page and without a mouse. */
@ArquillianTest
@RunAsClient
class SearchPageIT extends DeskTest {

    private final String mark = "m" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aKoreanWordOfTwoSyllablesIsFoundWithTheKeyboardAlone() {
        begin("부대찌개의 역사 <b>" + mark);
        awaitEntry(mark);
        var page = desk.go("desk/home.xhtml");

        page.keyboard().press("/");
        page.keyboard().insertText("부대 " + mark);
        page.keyboard().press("Enter");
        page.waitForURL("**/desk/search/search.xhtml?**");

        var first = page.locator("#found li").first();
        assertThat(first.locator(".row-title a").innerText()).isEqualTo("부대찌개의 역사 <b>" + mark);
        assertThat(first.locator(".row-title mark").allInnerTexts()).containsExactly("부대", mark);
        assertThat(Look.obstacles(page)).isEmpty();
        first.locator(".row-title a").focus();
        page.keyboard().press("Enter");
        page.waitForURL("**/desk/articles/article.xhtml?**");
        assertThat(desk.faults()).isEmpty();
    }

    @Test
    void theKeyIsAnOrdinaryLetterWhereSomebodyWrites() {
        var page = desk.go("desk/articles/article.xhtml");
        input(page, "article", "headline").focus();

        page.keyboard().press("/");
        assertThat(input(page, "article", "headline").inputValue()).isEqualTo("/");

        page.keyboard().press("Control+k");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("search-box");
        input(page, "article", "headline").fill("");
    }

    @Test
    void whatNarrowsStandsInTheAddressAndBackLeadsToWhatWasBefore() {
        begin("Boats " + mark);
        awaitEntry(mark);
        var page = desk.go("desk/search/search.xhtml?q=" + mark);

        page.locator("details.search-filters summary").click();
        page.locator("#search-state").selectOption("LIVE");
        press(page, page.locator(".search-words button"));

        assertThat(page.url()).contains("state=LIVE").contains("q=" + mark);
        assertThat(page.locator(".empty-title").innerText()).isEqualTo("Nothing like this here");
        assertThat(page.locator("#search-state").inputValue()).isEqualTo("LIVE");
        assertThat(Look.obstacles(page)).isEmpty();
        page.goBack();
        assertThat(page.locator("#found li").count()).isEqualTo(1);
        press(page, page.locator(".tabs a:text-is('Outlets')"));
        assertThat(page.url()).contains("kind=OUTLET").contains("q=" + mark);
        press(page, page.locator("[id='everything']"));
        assertThat(page.locator("#found li").count()).isEqualTo(1);
    }

    @Test
    void whoAsksNothingIsToldWhatToDo() {
        var page = desk.go("desk/search/search.xhtml");

        assertThat(page.locator(".empty-title").innerText()).isEqualTo("What are you looking for?");
        assertThat(Look.obstacles(page)).isEmpty();

        desk.go("desk/search/search.xhtml?q=nothing-of-this-" + mark);
        assertThat(page.locator(".empty-title").innerText()).contains("has all of these words");

        desk.go("desk/search/search.xhtml?q=boats&from=yesterday");
        assertThat(page.locator("main").innerText()).contains("yesterday is not a day");
    }

    @Test
    void byWhatRightAStoryIsLiveIsThreeClicksFromHomeByItsAddress() {
        outlet();
        var story = take();
        permit(story);
        var address = publish(story);
        awaitEntry(address);
        var page = desk.go("desk/home.xhtml");

        page.locator("#search-box").fill(address + "?utm_source=newsletter");
        press(page, page.locator(".rail-search button"));
        var first = page.locator("#found li").first();
        assertThat(first.locator(".status").allInnerTexts()).containsExactly("Live");
        assertThat(first.locator(".found-rights").innerText()).contains("It rests on Piers");
        assertThat(Look.obstacles(page)).isEmpty();
        press(page, first.locator(".found-rights a.button"));

        assertThat(page.url()).endsWith("#rights");
        assertThat(page.locator("#rights .badge-stamp").first().isVisible()).isTrue();
        assertThat(desk.faults()).isEmpty();
    }

    private void begin(String headline) {
        var page = desk.go("desk/articles/article.xhtml");
        input(page, "article", "headline").fill(headline);
        press(page, "article", "save");
    }

    /** A moment after it was saved. */
    private void awaitEntry(String words) {
        Soon.until(() -> {
            desk.go("desk/search/search.xhtml?q=" + words);
            return desk.page().locator("#found li").count() > 0;
        });
    }

    private void outlet() {
        var page = desk.go("desk/sources/outlet.xhtml");
        input(page, "outlet", "name").fill("Wire " + mark);
        press(page, "outlet", "save");
    }

    /** Where the draft is that was made of what was pasted. */
    private String take() {
        var page = desk.go("desk/ingest/paste.xhtml");
        pick(page, "paste", "outlet", "Wire " + mark);
        input(page, "paste", "html")
                .fill(
                        "<html><body><article><h1>Piers close "
                                + mark
                                + "</h1><p>The council of Harrow Bay voted on Monday to close the"
                                + " last of its coal piers, after a debate that lasted until four"
                                + " in the morning and that hundreds of people followed from the"
                                + " stairs.</p></article></body></html>");
        press(page, "paste", "take");
        return page.url();
    }

    private void permit(String story) {
        var id = story.replaceAll(".*[?&]id=([0-9a-f-]+).*", "$1");
        var page = desk.go("desk/rights/permission.xhtml?kind=GRANT&work=" + id + "&about=Piers");
        pick(page, "permission", "outlet", "Wire " + mark);
        page.locator("input[value='WEB_FULL']").check();
        input(page, "permission", "evidenceText").fill("Yes, you may reprint it.");
        press(page, "permission", "record");
    }

    /** Where readers find it. */
    private String publish(String story) {
        Page page = desk.page();
        page.navigate(story);
        press(page, "stage", "publish");
        return page.locator("#publish dd a").first().getAttribute("href");
    }
}
