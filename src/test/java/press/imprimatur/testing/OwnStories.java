package press.imprimatur.testing;

import static press.imprimatur.testing.DeskBrowser.input;
import static press.imprimatur.testing.DeskBrowser.press;

/** What a newsroom does in a browser to have a story of its own: it declares, and writes. */
public final class OwnStories {

    private static final String OWNERSHIP = "desk/rights/ownership.xhtml";

    private OwnStories() {}

    /** Whoever sits here is staff, and what staff make is the newsroom's. */
    public static void declare(DeskBrowser desk) {
        var page = desk.go(OWNERSHIP);
        var known = input(page, "joining", "people").locator("label:has-text('Petra Novakova')");
        if (known.count() > 0) {
            known.first().click();
            press(page, "joining", "join");
        }
        press(page, "declaration", "declare");
    }

    /** Other tests know of no declaration. */
    public static void takeBack(DeskBrowser desk) {
        var page = desk.go(OWNERSHIP);
        var permission = page.locator("a:has-text('See it as a permission')");
        if (permission.count() > 0) {
            press(page, permission);
            page.locator("summary:has-text('Revoke this')").first().click();
            input(page, "end", "reason").fill("The test is over");
            press(page, "end", "revoke");
        }
    }

    /** Writes one here, and gives the address of its page at the desk. */
    public static String write(DeskBrowser desk, String headline, String words) {
        var page = desk.go("desk/articles/article.xhtml");
        page.locator(".body-text").waitFor();
        input(page, "article", "headline").fill(headline);
        page.locator(".body-text").click();
        page.locator(".body-text.ProseMirror-focused").waitFor();
        page.keyboard().type(words);
        press(page, "article", "save");
        return page.url();
    }
}
