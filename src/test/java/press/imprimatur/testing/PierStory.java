package press.imprimatur.testing;

import static press.imprimatur.testing.DeskBrowser.input;
import static press.imprimatur.testing.DeskBrowser.pick;
import static press.imprimatur.testing.DeskBrowser.press;

import com.microsoft.playwright.Page;
import java.util.List;

/** A partner's story, in the versions in which it comes. */
public interface PierStory {

    /** What is typed to take a version of it in; one press is left. */
    static void fill(Page page, String outlet, String mark, String day, String jobs) {
        pick(page, "paste", "outlet", outlet);
        input(page, "paste", "address").fill("https://wire.example/piers-" + mark);
        input(page, "paste", "html")
                .fill(
                        "<html><body><article><h1>Piers close "
                                + mark
                                + "</h1><p>The council of Harrow Bay voted on "
                                + day
                                + " to close the last of its coal piers, after a debate that"
                                + " lasted until four in the morning and that hundreds of people"
                                + " followed from the stairs.</p><p>Mayor Ines Calloway told"
                                + " reporters that the town would lose "
                                + jobs
                                + ", and nobody in the hall said a word to that for a while.</p>"
                                + "<p>The port could not go on paying for repairs which it had"
                                + " put off since the last century.</p></article></body></html>");
    }

    /** Changes words of the story that is open, and saves it. */
    static void edit(Page page, String was, String is) {
        page.locator(".body-text").waitFor();
        input(page, "article", "body")
                .evaluate(
                        "(source, words) => { source.value = source.value.replace(words[0], words[1]); }",
                        List.of(was, is));
        press(page, "article", "save");
        page.locator(".body-text").waitFor();
    }

    /** An agreement by which all stories of the outlet may run, and be changed. */
    static void agree(DeskBrowser desk, String outlet) {
        var page = desk.go("desk/rights/permission.xhtml?kind=AGREEMENT");
        input(page, "permission", "title").fill("Agreement with " + outlet);
        pick(page, "permission", "outlet", outlet);
        page.getByText("Every story of the outlet", new Page.GetByTextOptions().setExact(true))
                .click();
        page.locator("input[name*='groups'][value='WEB_FULL']").check();
        page.locator("input[name*='groups'][value='SUBSTANTIVE_EDIT']").check();
        input(page, "permission", "evidenceText").fill("You may run all of it, and shorten it.");
        press(page, "permission", "record");
    }
}
