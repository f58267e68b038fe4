package press.imprimatur.testing;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.stream.Stream;

/** What stands in somebody's way on a page: in light and dark, and on the narrowest screen. */
public final class Look {

    private static final int NARROWEST = 360;

    /** What the toolkit fades away is no longer there to be read, and what it fades in not yet. */
    private static final String AT_REST =
            "() => !window.jQuery || window.jQuery(':animated').length === 0";

    private Look() {}

    /** What stands in somebody's way on the page as it is, by name of the rule. */
    public static List<String> obstacles(Page page) {
        var wide = page.viewportSize();
        var found =
                Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                        .flatMap(scheme -> obstacles(page, scheme).stream())
                        .toList();
        page.setViewportSize(NARROWEST, 740);
        var width = settledWidth(page);
        page.setViewportSize(wide.width, wide.height);
        return width <= NARROWEST
                ? found
                : Stream.concat(found.stream(), Stream.of("too wide: " + width)).toList();
    }

    /** What lies open above a page is put away, or placed anew, a moment after its size changed. */
    private static int settledWidth(Page page) {
        var width = "document.documentElement.scrollWidth";
        try {
            page.waitForFunction(
                    "() => " + width + " <= " + NARROWEST,
                    null,
                    new Page.WaitForFunctionOptions().setTimeout(3000));
        } catch (TimeoutError stillTooWide) {
            // Then it is said how wide.
        }
        return (Integer) page.evaluate(width);
    }

    private static List<String> obstacles(Page page, ColorScheme scheme) {
        // Without motion: halfway between light and dark no contrast is what it will be.
        page.emulateMedia(
                new Page.EmulateMediaOptions()
                        .setColorScheme(scheme)
                        .setReducedMotion(ReducedMotion.REDUCE));
        page.waitForFunction(AT_REST);
        return rules(page, scheme).analyze().getViolations().stream().map(Look::say).toList();
    }

    /** In the dark a page has the same parts and other colours. */
    private static AxeBuilder rules(Page page, ColorScheme scheme) {
        var axe = new AxeBuilder(page);
        return scheme == ColorScheme.DARK
                ? axe.withRules(List.of("color-contrast"))
                : axe.withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"));
    }

    private static String say(Rule rule) {
        var first = rule.getNodes().get(0);
        return rule.getId() + " at " + first.getTarget() + ": " + first.getFailureSummary();
    }
}
