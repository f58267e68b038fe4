package press.imprimatur.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.testing.DeskBrowser.press;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.imprimatur.testing.Browser;
import press.imprimatur.testing.Soon;

/** Walks the desk over the shipped demonstration, as each of its people. */
class DeskWalkIT {

    private static final int MOST_PAGES = 70;

    /** The same kind of page is looked at so many times. */
    private static final int MOST_OF_A_KIND = 4;

    private static final List<String> PEOPLE = List.of("ola", "ada", "ben", "rita");

    /** Words are there before pictures and editors are. */
    private static final Page.NavigateOptions AS_SOON_AS_READ =
            new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED);

    /** What a machine calls things. */
    private static final Pattern RAW =
            Pattern.compile(
                    "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
                            + "|\\b[0-9a-f]{40,64}\\b"
                            + "|\\b[A-Z]{2,}(?:_[A-Z0-9]+)+\\b"
                            + "|\\b(?:PERMIT|DENY|UNKNOWN|GRANTED|REQUESTED|COUNTERED"
                            + "|SUSPENDED|REVOKED|TERMINATED|SUPERSEDED|LAPSED|WITHDRAWN"
                            + "|DRAFT|GRANT|AGREEMENT|OWNERSHIP|SUPPLEMENT|EDITOR|REPORTER"
                            + "|ADMINISTRATOR|CANONICAL|NOINDEX|NOTIFY|BODY|HEADLINE|IMAGE"
                            + "|LIVE|KILLED|ACTIVE|DORMANT|CLOSED)\\b"
                            + "|\\bP(?:\\d+[YMWD])+\\b|\\bP(?:\\d+D)?T\\d+[HMS]"
                            + "|\\bin \\d+[YMWD]\\b|\\b\\d{4}-\\d\\d-\\d\\dT\\d\\d:");

    /**
     * What is to be seen; where a hash is the point it stands in an element that says so. Browsers
     * show a time to be chosen in the form of people, and give it in that of machines.
     */
    private static final String VISIBLE =
            """
            () => {
              const seen = [];
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) {
                const at = walker.currentNode.parentElement;
                const isMeant = at.closest('script, style, template, .hash');
                if (isMeant || !at.checkVisibility()) continue;
                seen.push(walker.currentNode.textContent);
              }
              for (const input of document.querySelectorAll('input:not([type=hidden]), textarea')) {
                if (input.checkVisibility() && !['radio', 'checkbox', 'submit', 'datetime-local'].includes(input.type)
                    && !input.closest('.body-field')) seen.push(input.value);
              }
              return seen.join('\\n');
            }
            """;

    @TempDir static Path directory;

    private static DataDirectory data;
    private static RunningLauncher running;
    private static String code;

    @BeforeAll
    static void openTheDemonstration() throws IOException {
        data = DataDirectory.open(directory.resolve("data"));
        Engines.shareWith(data);
        running = new RunningLauncher(data.path(), java.util.Map.of(), "--demo");
        code =
                running.untilItIsReady().stream()
                        .map(String::strip)
                        .filter(line -> line.matches("[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}"))
                        .findFirst()
                        .orElseThrow();
    }

    @AfterAll
    static void closeIt() throws IOException, InterruptedException {
        running.stop();
        Files.delete(data.engines());
    }

    @Test
    void opensEveryPlaceOfTheMenuToWhomeverItIsShown() {
        var closed = new ArrayList<String>();
        for (var person : PEOPLE) {
            try (var browser = new Browser()) {
                var page = signedIn(browser, person);
                for (var address : links(page, "nav a[href]")) {
                    var status = page.navigate(address).status();
                    if (status != 200) {
                        closed.add(person + " at " + address + ": " + status);
                    }
                }
            }
        }

        assertThat(closed).isEmpty();
    }

    @Test
    void callsNothingAsMachinesDo() {
        var found = new LinkedHashSet<String>();
        for (var person : PEOPLE) {
            try (var browser = new Browser()) {
                walk(signedIn(browser, person), person, found);
            }
        }

        assertThat(found).isEmpty();
    }

    @Test
    void listsAsGreenWhatTheBadgeCallsGreenAndWhatComesOut() {
        try (var browser = new Browser()) {
            var page = signedIn(browser, "edith");
            var all = articles(page, "");
            Soon.until(() -> decided(page).containsAll(all));
            var green = articles(page, "?rights=permitted");
            var wrong = new ArrayList<String>();
            for (var article : all) {
                page.navigate(article);
                var isGreen = badge(page).contains("badge-green");
                var isListed = green.contains(article);
                press(page, page.locator("[id='stage:publish']"));
                var refused = page.locator("#noticeArea .notice-refused").count() > 0;
                if (isGreen != isListed || isGreen == refused) {
                    wrong.add(
                            "%s: badge %s, list %s, published %s"
                                    .formatted(article, isGreen, isListed, !refused));
                }
            }

            assertThat(all).hasSizeGreaterThan(5);
            assertThat(wrong).isEmpty();
        }
    }

    /** That of the page; those of the feeds stand below it. */
    private static String badge(Page page) {
        return page.locator("#rights .badge").first().getAttribute("class");
    }

    private static Set<String> decided(Page page) {
        var decided = new LinkedHashSet<String>();
        for (var said : List.of("permitted", "refused", "unknown")) {
            decided.addAll(articles(page, "?rights=" + said));
        }
        return decided;
    }

    private static Set<String> articles(Page page, String filter) {
        page.navigate(running.address() + "/desk/articles/articles.xhtml" + filter);
        return new LinkedHashSet<>(links(page, ".list .row-title a[href]"));
    }

    private static void walk(Page page, String person, Set<String> found) {
        var ahead = new ArrayDeque<>(links(page, "nav a[href]"));
        var known = new LinkedHashSet<>(ahead);
        var kinds = new ArrayList<String>();
        for (var seen = 0; seen < MOST_PAGES && !ahead.isEmpty(); seen++) {
            var address = ahead.remove();
            if (page.navigate(address, AS_SOON_AS_READ).status() != 200) {
                found.add(person + " was led to " + address + ", which is closed");
                continue;
            }
            var raw = RAW.matcher((String) page.evaluate(VISIBLE));
            while (raw.find()) {
                found.add(person + " reads " + raw.group() + " at " + page.url());
            }
            for (var link : links(page, "main a[href]")) {
                var kind = link.replaceAll("\\?.*", "");
                var isEnough = kinds.stream().filter(kind::equals).count() >= MOST_OF_A_KIND;
                if (!isEnough && known.add(link)) {
                    kinds.add(kind);
                    ahead.add(link);
                }
            }
        }
    }

    private static Page signedIn(Browser browser, String person) {
        var page = browser.page();
        page.setDefaultTimeout(60_000);
        page.navigate(running.address() + "/sign-in.xhtml");
        page.locator("[id='signIn:name']").fill(person);
        page.locator("[id='signIn:password']").fill(code);
        page.locator("[id='signIn:go']").click();
        page.waitForURL("**/desk/**");
        return page;
    }

    /** The desk's own pages that something leads to. */
    @SuppressWarnings("unchecked")
    private static List<String> links(Page page, String selector) {
        var all =
                (List<String>)
                        page.evaluate(
                                "selector => [...document.querySelectorAll(selector)]"
                                        + ".map(a => a.href.replace(/#.*/, ''))",
                                selector);
        return all.stream()
                .filter(address -> address.startsWith(running.address() + "/desk/"))
                .filter(address -> address.contains(".xhtml"))
                .distinct()
                .toList();
    }
}
