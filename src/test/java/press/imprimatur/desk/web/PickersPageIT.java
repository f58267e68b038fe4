package press.imprimatur.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.testing.DeskBrowser.input;
import static press.imprimatur.testing.DeskBrowser.pick;
import static press.imprimatur.testing.DeskBrowser.press;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import press.imprimatur.testing.DeskTest;
import press.imprimatur.testing.Look;

/** One out of many is found by typing, without a mouse, and only what there is can be taken. */
@ArquillianTest
@RunAsClient
class PickersPageIT extends DeskTest {

    private static final String FORM = "permission";

    private final String mark = UUID.randomUUID().toString();
    private final String name = "Smith & Sons " + mark;

    @Test
    void an_outlet_is_found_by_a_part_of_its_name_and_taken_with_the_keyboard() {
        outlet();
        var page = desk.go("desk/rights/permission.xhtml?work=" + UUID.randomUUID());
        var field = input(page, FORM, "outlet_input");

        field.pressSequentially(name.substring(2).toUpperCase(Locale.ROOT));
        var offered = page.locator("[id='permission:outlet_panel'] li");
        page.waitForCondition(() -> offered.allInnerTexts().equals(List.of(name)));
        field.press("Enter");

        assertThat(field.inputValue()).isEqualTo(name);
        input(page, FORM, "outlet_button").click();
        offered.first().waitFor();
        assertThat(Look.obstacles(page)).isEmpty();
        assertThat(desk.faults()).isEmpty();
    }

    @Test
    void what_the_list_does_not_have_is_refused_in_words_and_stays_to_be_mended() {
        var page = outletIsTyped("Nobody " + mark);

        assertThat(input(page, FORM, "outlet-message").innerText())
                .contains("The list has no", "Nobody " + mark);
        assertThat(input(page, FORM, "outlet_input").inputValue()).isEqualTo("Nobody " + mark);
        assertThat(input(page, FORM, "outlet_input").getAttribute("aria-describedby"))
                .contains("outlet-message");
        assertThat(Look.obstacles(page)).isEmpty();
    }

    @Test
    void what_is_typed_out_to_the_end_counts_as_taken() {
        outlet();

        var page = outletIsTyped(name);

        assertThat(input(page, FORM, "outlet-message").innerText()).isEmpty();
        assertThat(input(page, FORM, "outlet_input").inputValue()).isEqualTo(name);
    }

    /** And nothing else: the form is refused for its other fields. */
    private Page outletIsTyped(String words) {
        var page = desk.go("desk/rights/permission.xhtml?work=" + UUID.randomUUID());
        input(page, FORM, "outlet_input").pressSequentially(words);
        press(page, FORM, "record");
        return page;
    }

    @Test
    void a_page_that_was_put_away_comes_back_with_what_was_picked() {
        outlet();
        var page = desk.go("desk/rights/permission.xhtml?work=" + UUID.randomUUID());
        pick(page, FORM, "outlet", name);

        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("imprimatur"));
        press(page, FORM, "record");

        assertThat(input(page, FORM, "outlet_input").inputValue()).isEqualTo(name);
        assertThat(page.locator("#noticeArea").innerText()).doesNotContain("no place any more");
    }

    @Test
    void a_request_is_filled_in_by_the_story_and_the_outlet() {
        outlet();
        var headline = "Boats " + mark;
        beginArticle(headline);
        var page = desk.go("desk/clearance/ask.xhtml");
        pick(page, "ask", "work", headline);
        page.waitForCondition(
                () -> input(desk.page(), "ask", "title").inputValue().equals(headline));
        pick(page, "ask", "outlet", name);
        page.waitForCondition(() -> input(desk.page(), "ask", "grantor").inputValue().equals(name));

        assertThat(input(page, "ask", "mail").inputValue()).isEqualTo("rights@smith.example");
        assertThat(Look.obstacles(page)).isEmpty();
        assertThat(desk.faults()).isEmpty();
    }

    private void beginArticle(String headline) {
        var page = desk.go("desk/articles/article.xhtml");
        input(page, "article", "headline").fill(headline);
        press(page, "article", "save");
    }

    private void outlet() {
        var page = desk.go("desk/sources/outlet.xhtml");
        input(page, "outlet", "name").fill(name);
        input(page, "outlet", "contactMail").fill("rights@smith.example");
        press(page, "outlet", "save");
    }
}
