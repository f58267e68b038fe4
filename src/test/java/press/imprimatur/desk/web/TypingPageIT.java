package press.imprimatur.desk.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.testing.DeskBrowser.input;
import static press.imprimatur.testing.DeskBrowser.press;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import press.imprimatur.testing.DeskTest;
import press.imprimatur.testing.Look;
import press.imprimatur.testing.TestPicture;

/** What typing does in the text of an article, beyond letters. */
@ArquillianTest
@RunAsClient
class TypingPageIT extends DeskTest {

    private static final String PASTE =
            """
            encoded => {
                const bytes = Uint8Array.from(atob(encoded), letter => letter.charCodeAt(0));
                const data = new DataTransfer();
                data.items.add(new File([bytes], "quay.jpg", { type: "image/jpeg" }));
                document.querySelector(".body-text").dispatchEvent(
                    new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
            }
            """;

    @Test
    void theSignsOfMarkdownBecomeWhatTheyStandFor() {
        var page = write("## The quay");
        page.keyboard().press("Enter");
        page.keyboard().type("**Late** ferries, *slow* ones");
        page.keyboard().press("Enter");
        page.keyboard().type("- one");

        assertThat(text(page).locator("h2")).hasText("The quay");
        assertThat(text(page).locator("strong")).hasText("Late");
        assertThat(text(page).locator("em")).hasText("slow");
        assertThat(text(page).locator("ul li")).hasText("one");
    }

    @Test
    void backspaceGivesTheSignsBack() {
        var page = write("1. ");
        assertThat(text(page).locator("ol")).hasCount(1);

        page.keyboard().press("Backspace");

        assertThat(text(page).locator("ol")).hasCount(0);
        assertThat(text(page)).containsText("1.");
    }

    @Test
    void theSlashOffersWhatCanBePutIn() {
        var page = write("/quo");
        var offers = page.locator(".editor-offers [role=option]");
        assertThat(offers).hasCount(1);
        assertThat(Look.obstacles(page)).isEmpty();

        page.keyboard().press("Enter");
        page.keyboard().type("We wait.");

        assertThat(text(page).locator("blockquote p")).hasText("We wait.");
        assertThat(page.locator(".editor-offers")).isHidden();
    }

    @Test
    void escapeLeavesTheSlashAsItWasTyped() {
        var page = write("/");
        assertThat(page.locator(".editor-offers")).isVisible();

        page.keyboard().press("Escape");

        assertThat(page.locator(".editor-offers")).isHidden();
        assertThat(text(page)).hasText("/");
    }

    @Test
    void writingGoesOnBehindALinkThatWasJustSet() {
        var page = write("The office");
        page.keyboard().press("Shift+Home");
        page.locator("button:enabled[title^='Link']").waitFor();
        page.keyboard().press("Control+k");
        page.locator("#link-address").fill("https://harbour.example/office");
        page.locator("#link-address").press("Enter");
        assertThat(text(page).locator("a")).hasText("The office");

        page.keyboard().type(" opens at noon.");

        assertThat(text(page)).hasText("The office opens at noon.");
        assertThat(text(page).locator("a")).hasText("The office");
    }

    @Test
    void wordsAreFoundAndReplacedAllInOneStepThatUndoTakesBack() {
        var page = write("The ferry waits for the ferry.");
        page.keyboard().press("Control+f");
        var bar = page.locator(".editor-find");
        bar.locator("input").first().fill("FERRY");
        assertThat(text(page).locator(".found-words")).hasCount(2);
        assertThat(Look.obstacles(page)).isEmpty();

        bar.locator("input[type=text]").last().fill("boat");
        bar.locator("button").filter(new Locator.FilterOptions().setHasText("Replace all")).click();
        assertThat(text(page)).hasText("The boat waits for the boat.");

        page.keyboard().press("Escape");
        page.keyboard().press("Control+z");
        assertThat(text(page)).hasText("The ferry waits for the ferry.");
    }

    @Test
    void theKeysAreListedAndSingleOnesCanBeTurnedOff() {
        var page = desk.go("desk/home.xhtml");
        page.keyboard().press("?");
        assertThat(page.locator("#keys")).isVisible();
        assertThat(Look.obstacles(page)).isEmpty();

        page.locator("[data-single-keys]").uncheck();
        page.keyboard().press("Escape");
        page.keyboard().press("?");
        assertThat(page.locator("#keys")).isHidden();
        page.keyboard().press("/");

        assertThat(page.locator("#search-box")).not().isFocused();
        assertThat(desk.faults()).isEmpty();
    }

    @Test
    void aPictureThatIsPastedIsAskedWhereItIsFromAndStandsInTheText() {
        var page = write("Before.");
        page.evaluate(PASTE, Base64.getEncoder().encodeToString(TestPicture.jpeg()));
        var dialog = page.locator("dialog:has(#dropped-source)");
        assertThat(dialog).isVisible();
        assertThat(Look.obstacles(page)).isEmpty();

        dialog.locator("#dropped-source").selectOption("CREATIVE_COMMONS");
        dialog.locator("[type=submit]").click();
        assertThat(dialog.locator("[role=alert]")).not().isEmpty();
        dialog.locator("#dropped-source").selectOption("NOT_KNOWN");
        dialog.locator("#dropped-alternativeText").fill("A ferry at the quay");
        dialog.locator("[type=submit]").click();

        assertThat(text(page).locator("figure img")).hasAttribute("alt", "A ferry at the quay");
        press(page, "article", "save");
        assertThat(text(page).locator("figure img")).hasCount(1);
        assertThat(desk.faults()).hasSize(1).first().asString().contains("422");
    }

    @Test
    void aTagIsTakenInTheSpellingThatIsInUseAndTakenOffAgain() {
        var tag = "Sea Walls " + UUID.randomUUID().toString().substring(0, 8);
        var page = write("Before.");
        tagged(page, tag);
        press(page, "article", "save");

        page = write("Another.");
        var entry = input(page, "article", "tags-entry");
        entry.pressSequentially(tag.toLowerCase(Locale.ROOT));
        assertThat(page.locator("datalist option[value='" + tag + "']")).hasCount(1);
        entry.press("Enter");
        assertThat(page.locator(".tag-list li")).hasText(new String[] {tag + "×"});
        assertThat(input(page, "article", "tags")).hasValue(tag);
        assertThat(Look.obstacles(page)).isEmpty();

        tagged(page, "Storms");
        page.locator(".tag-list button").first().click();
        assertThat(input(page, "article", "tags")).hasValue("Storms");
    }

    private static void tagged(Page page, String tag) {
        input(page, "article", "tags-entry").fill(tag);
        input(page, "article", "tags-entry").press("Enter");
    }

    private Page write(String words) {
        var page = desk.go("desk/articles/article.xhtml");
        input(page, "article", "headline").fill("A crossing");
        text(page).click();
        page.keyboard().type(words);
        return page;
    }

    private static Locator text(Page page) {
        return page.locator(".body-text");
    }
}
