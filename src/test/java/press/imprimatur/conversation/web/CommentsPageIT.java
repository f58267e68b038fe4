package press.imprimatur.conversation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.testing.DeskBrowser.input;
import static press.imprimatur.testing.DeskBrowser.press;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.testing.DeskBrowser;
import press.imprimatur.testing.DeskTest;
import press.imprimatur.testing.Look;

/** Two colleagues speak about words of a story while one of them writes it. */
@ArquillianTest
@RunAsClient
class CommentsPageIT extends DeskTest {

    private final String headline = "The ferry " + UUID.randomUUID();
    private DeskBrowser colleague;

    @BeforeEach
    void letAColleagueCome() {
        colleague = desk.joinedBy(base, "EDITOR");
    }

    @AfterEach
    void letTheColleagueGo() {
        colleague.close();
    }

    @Test
    void aCommentOnWordsIsMadeWhileWritingAndNothingTypedIsLost() {
        var page = begin("The ferry left at six. It was late again.");
        input(page, "article", "deck").fill("Half a sen");
        select(page, "late");
        page.locator("[data-tool=comment]").click();
        page.getByText("About: “late”").waitFor();
        comment(page, "Who says so?");

        thread(page).getByText("Who says so?").waitFor();
        assertThat(thread(page).locator(".thread-quote").innerText()).isEqualTo("late");
        page.locator(".commented-words:has-text('late')").waitFor();
        assertThat(input(page, "article", "deck").inputValue()).isEqualTo("Half a sen");
        assertThat(desk.posted()).endsWith("/desk/comments/" + id(page));
        assertThat(Look.obstacles(page)).isEmpty();
        assertThat(desk.faults()).isEmpty();
    }

    @Test
    void wordsThatAreChangedAreGoneAndTheirQuoteStays() {
        var page = begin("The ferry left at six. It was late again.");
        select(page, "late");
        page.locator("[data-on-words]").click();
        comment(page, "Who says so?");
        var gone = page.getByText("These words are gone from the text.");
        page.locator(".commented-words").waitFor();
        assertThat(gone.isVisible()).isFalse();

        select(page, "late");
        page.keyboard().type("punctual");

        gone.waitFor();
        assertThat(thread(page).locator(".thread-quote").innerText()).isEqualTo("late");
        assertThat(Look.obstacles(page)).isEmpty();
    }

    @Test
    void aMentionIsOfferedAsOneTypesAndItsReaderAnswersAndResolves() {
        var page = begin("The ferry left at six.");
        var field = page.locator("#comment-text");
        field.click();
        field.pressSequentially("Is that so, @edith la");
        page.locator(".mentions [role=option]").first().waitFor();
        assertThat(Look.obstacles(page)).isEmpty();
        field.press("Enter");
        assertThat(field.inputValue()).isEqualTo("Is that so, @Edith Lane ");
        page.locator("[data-post=true]").click();
        thread(page).getByText("Is that so").waitFor();

        var theirs = colleague.go("desk/notifications/notifications.xhtml");
        assertThat(Look.obstacles(theirs)).isEmpty();
        assertThat(theirs.locator(".rail-count").innerText()).isNotEqualTo("0");
        press(theirs, theirs.locator("main a:has-text('" + headline + "')").first());
        thread(theirs).getByText("Is that so").waitFor();
        theirs.locator("#comments .thread.here").waitFor();
        assertThat(theirs.locator("#comments-title").innerText()).contains("1 open");
        thread(theirs).getByText("Reply").first().click();
        thread(theirs).locator("textarea").fill("It is.");
        thread(theirs).getByText("Post").click();
        thread(theirs).getByText("It is.").waitFor();
        assertThat(Look.obstacles(theirs)).isEmpty();
        thread(theirs).getByText("Resolve").click();
        theirs.getByText("Resolved (1)").waitFor();

        var mine = desk.go("desk/notifications/notifications.xhtml");
        assertThat(mine.locator("main").innerText()).contains("Edith Lane replied");
        assertThat(colleague.faults()).isEmpty();
    }

    @Test
    void whoSaidSomethingSaysItOtherwiseAndTakesItBack() {
        var page = begin("The ferry left at six.");
        comment(page, "Who says so?");
        var theirs = colleague.page();
        theirs.navigate(page.url());
        thread(theirs).getByText("Who says so?").waitFor();
        assertThat(thread(theirs).locator(".thread-own").count()).isZero();

        thread(page).getByText("Edit").click();
        var field = thread(page).locator("[data-comment] textarea");
        field.fill(" ");
        thread(page).getByText("Save").click();
        thread(page).getByText("Write a comment first.").waitFor();
        field.fill("Who says that?");
        assertThat(Look.obstacles(page)).isEmpty();
        thread(page).getByText("Save").click();
        thread(page).getByText("· edited").waitFor();
        assertThat(thread(page).locator(".thread-text").innerText()).isEqualTo("Who says that?");

        thread(theirs).getByText("Reply").first().click();
        thread(theirs).locator("textarea").fill("The harbour.");
        thread(theirs).getByText("Post").click();
        thread(theirs).getByText("The harbour.").waitFor();
        thread(page).locator(".thread-own button:has-text('Delete')").click();
        assertThat(Look.obstacles(page)).isEmpty();
        thread(page).getByText("Delete it").click();
        thread(page).getByText("Deleted by Petra Novakova").waitFor();
        thread(page).getByText("The harbour.").waitFor();
        assertThat(Look.obstacles(page)).isEmpty();

        thread(theirs).locator(".thread-own button:has-text('Delete')").click();
        thread(theirs).getByText("Delete it").click();
        theirs.getByText("No comments yet.").waitFor();
        assertThat(colleague.faults()).isEmpty();
    }

    @Test
    void whatSaysNothingIsRefusedAtItsField() {
        var page = begin("The ferry left at six.");

        page.locator("[data-post=true]").click();

        page.getByText("Write a comment first.").waitFor();
        page.locator("[data-on-words]").click();
        page.getByText("Select words in the text first").waitFor();
    }

    private Page begin(String words) {
        var page = desk.go("desk/articles/article.xhtml");
        page.locator(".body-text").waitFor();
        input(page, "article", "headline").fill(headline);
        page.locator(".body-text").click();
        page.locator(".body-text.ProseMirror-focused").waitFor();
        page.keyboard().type(words);
        press(page, "article", "save");
        page.locator(".body-text").waitFor();
        return page;
    }

    private static void select(Page page, String word) {
        page.locator(".body-text").click();
        page.evaluate(
                """
                (word) => {
                    const walk = document.createTreeWalker(document.querySelector(".body-text"), NodeFilter.SHOW_TEXT);
                    while (walk.nextNode()) {
                        const at = walk.currentNode.data.indexOf(word);
                        if (at >= 0) {
                            getSelection().setBaseAndExtent(walk.currentNode, at, walk.currentNode, at + word.length);
                            return;
                        }
                    }
                }
                """,
                word);
        page.locator("[data-tool=comment]:not([disabled])").waitFor();
    }

    private static void comment(Page page, String words) {
        page.locator("#comment-text").fill(words);
        page.locator("[data-post=true]").click();
        thread(page).getByText(words).waitFor();
    }

    private static Locator thread(Page page) {
        return page.locator("#comments .thread").first();
    }

    private static String id(Page page) {
        return page.url().replaceAll(".*id=([0-9a-f-]+).*", "$1");
    }
}
