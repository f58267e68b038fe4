package press.imprimatur.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.testing.DeskBrowser.input;
import static press.imprimatur.testing.DeskBrowser.notices;
import static press.imprimatur.testing.DeskBrowser.press;

import com.microsoft.playwright.Page;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.testing.Browser;
import press.imprimatur.testing.DeskTest;
import press.imprimatur.testing.Look;
import press.imprimatur.testing.Soon;
import press.imprimatur.testing.TestPost;

/** Somebody new, and somebody who forgot, choose a password by the link in a letter. */
@ArquillianTest
@RunAsClient
class PasswordLettersPageIT extends DeskTest {

    private static final Pattern LINK = Pattern.compile("choose-password\\.xhtml\\?key=[\\w-]+");
    private static final String PASSWORD = "nine quiet otters";

    private final Browser elsewhere = new Browser();
    private final String name = "mira-" + UUID.randomUUID();
    private final String mail = name + "@newsroom.example";

    @AfterEach
    void closeTheOther() {
        elsewhere.close();
    }

    @Test
    void invitesSomebodyWhoChoosesAPasswordOnce() throws Exception {
        invite();
        var link = linkInLetter(1);
        var stranger = open(link);

        choose(stranger, "short");
        assertThat(input(stranger, "choose", "password-message").innerText()).isNotBlank();
        assertThat(Look.obstacles(stranger)).isEmpty();
        choose(stranger, PASSWORD);

        assertThat(stranger.url()).contains("desk/home");
        var late = open(link);
        assertThat(late.locator("main").innerText()).contains("has been used");
        assertThat(input(late, "choose", "password").count()).isZero();
    }

    @Test
    void showsTheKeyOfALetterToNobodyWhoReadsLettersHere() throws Exception {
        invite();
        var key = linkInLetter(1).replaceFirst(".*key=", "");

        var page = desk.go("desk/courier/letters.xhtml");
        page.locator("main a", new Page.LocatorOptions().setHasText("You are invited"))
                .first()
                .click();
        page.waitForLoadState();

        assertThat(page.locator("main").innerText()).contains("choose a password");
        assertThat(page.content()).doesNotContain(key);
    }

    @Test
    void writesToWhomeverForgotAndEndsWhatTheOldPasswordOpened() throws Exception {
        invite();
        var first = open(linkInLetter(1));
        choose(first, PASSWORD);
        var stranger = elsewhere.page();

        stranger.navigate(base + "sign-in.xhtml");
        press(stranger, stranger.locator("a", new Page.LocatorOptions().setHasText("Forgot")));
        assertThat(Look.obstacles(stranger)).isEmpty();
        ask(stranger, mail.toUpperCase(Locale.ROOT));
        assertThat(notices(stranger)).contains("If there is such an account");
        choose(open(linkInLetter(2)), "eleven loud herons");

        first.navigate(base + "desk/home.xhtml");
        assertThat(first.url()).contains("sign-in");
    }

    @Test
    void saysTheSameOfPeopleWhoDoNotWorkHere() {
        var stranger = elsewhere.page();
        stranger.navigate(base + "forgot-password.xhtml");

        ask(stranger, "nobody-" + UUID.randomUUID());

        assertThat(notices(stranger)).contains("If there is such an account");
    }

    private void invite() {
        var page = desk.go("desk/identity/user.xhtml");
        input(page, "user", "fullName").fill("Mira Holm");
        input(page, "user", "name").fill(name);
        input(page, "user", "mail").fill(mail);
        page.locator("[id='user:roles'] input").first().check();
        press(page, "user", "save");
        assertThat(notices(page)).contains("Mira Holm");
    }

    private void ask(Page page, String who) {
        input(page, "forgot", "who").fill(who);
        press(page, "forgot", "ask");
    }

    private void choose(Page page, String password) {
        input(page, "choose", "password").fill(password);
        press(page, "choose", "set");
    }

    private Page open(String link) {
        var page = elsewhere.page();
        page.navigate(base + link);
        return page;
    }

    /** The link in the letter of that number, the first is 1. */
    private String linkInLetter(int number) throws Exception {
        Soon.until(() -> TestPost.arrivedFor(mail).size() >= number);
        var text = TestPost.arrivedFor(mail).get(number - 1).getContent().toString();
        var link = LINK.matcher(text);
        assertThat(link.find()).as(text).isTrue();
        return link.group();
    }
}
