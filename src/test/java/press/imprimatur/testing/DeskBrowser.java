package press.imprimatur.testing;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A real browser at the desk, signed in as the first administrator, who has every role. Answers the
 * set-up page, as the fixtures of identity do, if nobody has yet.
 */
public final class DeskBrowser implements AutoCloseable {

    private static final String USER = "first-administrator";
    private static final String PASSWORD = "seven grey herons";

    /** Said of every page, as the tests speak to a server without TLS. */
    private static final String NO_TLS = "Cross-Origin-Opener-Policy";

    private static final Locator.WaitForOptions ATTACHED =
            new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);

    private final Browser browser = new Browser();
    private final List<String> strangers = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final List<String> posted = new ArrayList<>();
    private final String base;
    private final Page page;

    private DeskBrowser(URL base) {
        this.base = base.toString();
        page = watched(browser.page());
    }

    /** Opens one and signs in. */
    public static DeskBrowser signedIn(URL base) {
        var desk = new DeskBrowser(base);
        try {
            desk.setUp();
            desk.signIn(USER);
        } catch (RuntimeException failure) {
            desk.close();
            throw failure;
        }
        return desk;
    }

    /** Lets a colleague with that role join, and signs in as them in a browser of their own. */
    public DeskBrowser joinedBy(URL base, String role) {
        var name = "colleague-" + UUID.randomUUID();
        go("desk/identity/user.xhtml");
        input(page, "user", "fullName").fill("Edith Lane");
        input(page, "user", "name").fill(name);
        page.locator("[id='user:roles'] input[value='" + role + "']").check();
        input(page, "user", "password").fill(PASSWORD);
        press(page, "user", "save");
        var colleague = new DeskBrowser(base);
        try {
            colleague.signIn(name);
            return colleague;
        } catch (RuntimeException failure) {
            colleague.close();
            throw failure;
        }
    }

    /** The page in front. */
    public Page page() {
        return page;
    }

    /** A second page of the same person. */
    public Page newPage() {
        return watched(page.context().newPage());
    }

    private Page watched(Page another) {
        another.setDefaultTimeout(60_000);
        another.setViewportSize(1280, 900);
        another.onPageError(faults::add);
        another.onConsoleMessage(message -> {
            if ("error".equals(message.type()) && !message.text().contains(NO_TLS)) {
                faults.add(message.text());
            }
        });
        another.onRequest(request -> {
            if (!request.url().startsWith(base) && request.url().startsWith("http")) {
                strangers.add(request.url());
            } else if ("POST".equals(request.method())) {
                posted.add(request.url().substring(base.length() - 1).replaceFirst("\\?.*", ""));
            }
        });
        return another;
    }

    /** Opens a page of ours: {@code desk/home.xhtml}. */
    public Page go(String path) {
        page.navigate(base + path);
        return page;
    }

    /** An input of a form, by the ids of both. */
    public static Locator input(Page page, String form, String id) {
        return page.locator("[id='" + form + ":" + id + "']");
    }

    /** Presses a button of a form and waits for the answer. */
    public static void press(Page page, String form, String id) {
        press(page, input(page, form, id));
    }

    /** Presses a button or follows a link, and waits for the page that it leads to. */
    public static void press(Page page, Locator button) {
        // The page of before bears a mark; one without it is the answer, however fast it came.
        page.evaluate("document.documentElement.setAttribute('data-before', 'true')");
        button.click();
        page.locator("html:not([data-before])").waitFor(ATTACHED);
        page.waitForLoadState();
    }

    /** Finds in a picker what is called so, and takes it. */
    public static void pick(Page page, String form, String id, String words) {
        var field = input(page, form, id + "_input");
        field.fill(words);
        // A picker asks for what is typed with keys. One question: its answer is the one that
        // counts.
        field.press("End");
        field.dispatchEvent("input");
        page.locator("[id='" + form + ":" + id + "_panel'] li")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
    }

    /** What the page says came of it. */
    public static String notices(Page page) {
        return page.locator("#noticeArea").innerText().strip();
    }

    /** Everything that was asked of another server than ours. */
    public List<String> strangers() {
        return List.copyOf(strangers);
    }

    /** What scripts stumbled over, the content security policy included. */
    public List<String> faults() {
        return List.copyOf(faults);
    }

    /**
     * The pages of ours that were filled in and sent, {@code /desk/channel.xhtml}, in that order.
     */
    public List<String> posted() {
        return List.copyOf(posted);
    }

    /** A token for these scopes, of whoever sits here. */
    public String tokenWith(String... scopes) {
        go("desk/identity/tokens.xhtml");
        input(page, "new", "name").fill("a test");
        for (var scope : scopes) {
            page.locator("[id='new:scopes'] input[value='" + scope + "']").check();
        }
        press(page, "new", "issue");
        return page.locator("#token").innerText().strip();
    }

    private void setUp() {
        go("set-up.xhtml");
        if (input(page, "setUp", "code").count() == 0) {
            return;
        }
        input(page, "setUp", "code").fill("test-set-up-code");
        input(page, "setUp", "newsroom").fill("The Harbour Courier");
        input(page, "setUp", "publicAddress").fill("http://localhost:8080");
        input(page, "setUp", "zone").selectOption("Europe/Prague");
        input(page, "setUp", "fullName").fill("Petra Novakova");
        input(page, "setUp", "name").fill(USER);
        input(page, "setUp", "password").fill(PASSWORD);
        press(page, "setUp", "complete");
    }

    private void signIn(String name) {
        go("sign-in.xhtml");
        if (input(page, "signIn", "name").count() == 0) {
            return;
        }
        input(page, "signIn", "name").fill(name);
        input(page, "signIn", "password").fill(PASSWORD);
        press(page, "signIn", "go");
    }

    @Override
    public void close() {
        browser.close();
    }
}
