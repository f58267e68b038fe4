package press.imprimatur.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.testing.DeskBrowser.input;
import static press.imprimatur.testing.DeskBrowser.notices;
import static press.imprimatur.testing.DeskBrowser.pick;
import static press.imprimatur.testing.DeskBrowser.press;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import press.imprimatur.testing.DeskTest;
import press.imprimatur.testing.Look;
import press.imprimatur.testing.TestPicture;

/** What stands in the way is named as people name it, and mended by the button beside it. */
@ArquillianTest
@RunAsClient
class MendingPageIT extends DeskTest {

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void a_picture_that_alone_is_refused_is_called_by_its_maker_and_taken_out() {
        var article = storyOfOurOwn();
        picture("Photo: Ann Lee");
        var page = openArticle(article);

        assertThat(page.locator(".reasons").innerText())
                .contains("No permission covers the photo by Ann Lee.");
        assertThat(Look.obstacles(page)).isEmpty();
        press(page, page.locator("input[value='Remove the photo by Ann Lee']"));

        assertThat(notices(page)).contains("taken out of the story");
        assertThat(page.locator(".reasons").count()).isZero();
        assertThat(page.locator("#rights .badge-green").first().isVisible()).isTrue();
    }

    @Test
    void a_headline_that_was_changed_is_put_back() {
        var page = outlet();
        var headline = "Ice breaks early " + mark;
        desk.go("desk/ingest/paste.xhtml");
        pick(page, "paste", "outlet", "Wire " + mark);
        input(page, "paste", "html")
                .fill(
                        "<html><body><article><h1>"
                                + headline
                                + "</h1><p>The ice went out on Tuesday, three weeks"
                                + " early.</p><p>Fishermen watched from their boats, and waited for"
                                + " the first of them to leave.</p></article></body></html>");
        press(page, "paste", "take");
        var article = articleOf(page);
        permit(article);
        openArticle(article);
        input(page, "article", "headline").fill("Other words");
        press(page, "article", "save");

        assertThat(page.locator(".reasons").innerText()).contains("The headline was changed");
        press(page, page.locator("input[value='Restore the headline']"));

        assertThat(notices(page)).contains("as it was in the original");
        assertThat(input(page, "article", "headline").inputValue()).isEqualTo(headline);
        assertThat(page.locator(".reasons").count()).isZero();
    }

    @Test
    void words_that_must_stay_are_asked_for_by_the_permission_and_put_into_the_text() {
        var words = "This was paid for by a \u201cfoundation\u201d " + mark + ".";
        var page = desk.go("desk/articles/article.xhtml");
        page.locator(".body-text").waitFor();
        input(page, "article", "headline").fill("Boats " + mark);
        press(page, "article", "save");
        var article = articleOf(page);
        desk.go("desk/rights/permission.xhtml?work=" + article);
        input(page, "permission", "title").fill("By mail " + mark);
        input(page, "permission", "grantor").fill("Radio");
        page.locator("input[value='WEB_FULL']").check();
        input(page, "permission", "newDuty").selectOption("KEEP_PASSAGE");
        input(page, "permission", "addDuty").click();
        page.locator("[id='permission:duty-part'] textarea").fill(words);
        page.locator("#words:has-text('foundation')").waitFor();
        assertThat(Look.obstacles(page)).isEmpty();
        input(page, "permission", "evidenceText").fill("You may reprint it.");
        press(page, "permission", "record");
        openArticle(article);

        assertThat(page.locator(".reasons").innerText()).contains("keeping the words", words);
        assertThat(Look.obstacles(page)).isEmpty();
        press(page, page.locator(".reasons input[value='Put the words into the text']"));

        assertThat(page.locator(".body-text").innerText()).contains(words);
        assertThat(page.locator(".reasons").count()).isZero();
    }

    @Test
    void a_licence_for_a_picture_is_filled_in_from_the_picture() {
        storyOfOurOwn();
        var page = desk.page();
        picture("Ann Lee");
        desk.go("desk/media/pictures.xhtml");
        press(page, page.locator(".contact-sheet a").first());
        press(page, page.locator("a:has-text('Record a permission')"));

        input(page, "permission", "template").selectOption("cc-by-4.0");
        press(page, "permission", "start");

        assertThat(input(page, "permission", "duties").inputValue()).isEqualTo("Ann Lee");
        assertThat(page.locator("input[value='IMAGE_USE']").isChecked()).isTrue();
        assertThat(page.locator("input[value='WEB_FULL']").isChecked()).isTrue();
        assertThat(page.content()).doesNotContain("{outlet}");
    }

    @Test
    void an_outlet_is_parted_from_in_one_step_after_all_was_seen() {
        var page = outlet();
        page.locator("a:has-text('Wire " + mark + "')").click();
        var outlet = page.url().replaceAll(".*[?&]id=([0-9a-f-]+).*", "$1");
        desk.go("desk/rights/permission.xhtml?of=" + outlet + "&work=" + UUID.randomUUID());
        input(page, "permission", "title").fill("By mail " + mark);
        page.locator("input[value='WEB_FULL']").check();
        input(page, "permission", "evidenceText").fill("You may reprint it.");
        press(page, "permission", "record");

        desk.go("desk/publishing/parting.xhtml?how=CLOSED&from=" + outlet);
        assertThat(page.locator("#permissions").innerText())
                .contains("By mail " + mark)
                .contains("Stays in force");
        desk.go("desk/publishing/parting.xhtml?how=LOST&from=" + outlet);
        assertThat(page.locator("#permissions").innerText()).contains("Ends");
        assertThat(Look.obstacles(page)).isEmpty();
        press(page, "parting", "go");
        assertThat(input(page, "parting", "reason-message").innerText()).isNotBlank();
        input(page, "parting", "reason").fill("They wrote that it is over");
        press(page, "parting", "go");

        assertThat(notices(page)).contains("It is settled");
        desk.go("desk/publishing/parting.xhtml?how=LOST&from=" + outlet);
        assertThat(page.locator("#permissions").innerText()).doesNotContain("By mail " + mark);
    }

    private String storyOfOurOwn() {
        var page = desk.go("desk/articles/article.xhtml");
        page.locator(".body-text").waitFor();
        input(page, "article", "headline").fill("Boats " + mark);
        press(page, "article", "save");
        var article = articleOf(page);
        permit(article);
        openArticle(article);
        return article;
    }

    private void picture(String credit) {
        var page = desk.page();
        page.locator("details:has([id$='foundAt']) summary").click();
        page.locator("input[type=file]")
                .first()
                .setInputFiles(new FilePayload("pier.jpg", "image/jpeg", TestPicture.jpeg()));
        input(page, "article", "credit").fill(credit);
        press(page, "article", "save");
    }

    private void permit(String article) {
        var page = desk.go("desk/rights/permission.xhtml?work=" + article);
        input(page, "permission", "title").fill("By mail " + mark);
        input(page, "permission", "grantor").fill("Radio");
        page.locator("input[value='WEB_FULL']").check();
        input(page, "permission", "evidenceText").fill("You may reprint it.");
        press(page, "permission", "record");
    }

    private Page outlet() {
        var page = desk.go("desk/sources/outlet.xhtml");
        input(page, "outlet", "name").fill("Wire " + mark);
        press(page, "outlet", "save");
        return page;
    }

    private Page openArticle(String article) {
        return desk.go("desk/articles/article.xhtml?id=" + article);
    }

    private static String articleOf(Page page) {
        return page.url().replaceAll(".*[?&]id=([0-9a-f-]+).*", "$1");
    }
}
