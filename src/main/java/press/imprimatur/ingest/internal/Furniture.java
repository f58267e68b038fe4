package press.imprimatur.ingest.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Takes from a page what is not the story: navigation, promotion, sharing, asking, scripts. */
final class Furniture {

    private static final String ALWAYS =
            "script, style, noscript, template, nav, aside, footer, form, iframe, button, dialog,"
                    + " select, textarea, input, [hidden], [role=navigation], [role=complementary],"
                    + " [role=banner], [role=contentinfo], [role=search], [role=dialog],"
                    + " [style~=(?i)display\\s*:\\s*none]";

    private static final Set<String> WORDS =
            Set.of(
                    "ad",
                    "ads",
                    "advert",
                    "advertisement",
                    "breadcrumb",
                    "breadcrumbs",
                    "comments",
                    "cookie",
                    "disqus",
                    "donate",
                    "donation",
                    "mostread",
                    "newsletter",
                    "outbrain",
                    "paywall",
                    "popup",
                    "promo",
                    "promotion",
                    "recirc",
                    "recommended",
                    "related",
                    "share",
                    "sharing",
                    "sharedaddy",
                    "sidebar",
                    "signup",
                    "skip",
                    "social",
                    "sponsor",
                    "sponsored",
                    "subscribe",
                    "taboola",
                    "toolbar",
                    "trending");

    /** A class like {@code with-sidebar} on what holds the story must not cost the story. */
    private static final double TOO_MUCH = 0.3;

    private static final Pattern INVITATION =
            Pattern.compile(
                    "^(?:sign up|subscribe|join our|follow us|like us|click here|read more|read also"
                            + "|also read|see also|related:|more:|share this|support our|donate"
                            + "|download our|advertisement$|story continues).*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern RELATED_HEADING =
            Pattern.compile(
                    "^(?:related|trending|most read|most popular|read more|more (?:from|on|stories)"
                            + "|you may also|recommended|latest news|keep reading).*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final int LONGEST_INVITATION = 250;

    private Furniture() {}

    static void removeFrom(Element page) {
        var whole = TextMass.of(page);
        page.select(ALWAYS).stream()
                .filter(element -> !saysWhoIsQuoted(element))
                .forEach(element -> removeUnlessStory(element, whole));
        page.select("[class], [id]").stream()
                .filter(Furniture::isNamedSo)
                .filter(Furniture::standsApart)
                .forEach(element -> removeUnlessStory(element, whole));
        page.select("p, div, li, h2, h3, h4, strong").stream()
                .filter(Furniture::isInvitation)
                .forEach(Element::remove);
        page.select("h2, h3, h4, p, strong").stream()
                .filter(element -> Texts.isShort(element, LONGEST_INVITATION))
                .filter(element -> RELATED_HEADING.matcher(element.text()).matches())
                .forEach(Furniture::removeWithLinks);
    }

    private static void removeUnlessStory(Element element, TextMass whole) {
        if (!element.nameIs("html")
                && !element.nameIs("body")
                && whole.share(element) < TOO_MUCH
                && element.select("[itemprop=articleBody]").isEmpty()) {
            element.remove();
        }
    }

    /** In a quotation a footer says whose words they are. */
    private static boolean saysWhoIsQuoted(Element element) {
        return element.nameIs("footer") && element.closest("blockquote") != null;
    }

    /** A word in the middle of a sentence is part of it, whatever class it has. */
    private static boolean standsApart(Element element) {
        return element.isBlock()
                || element.closest("p, li, blockquote, h2, h3, h4, td, figcaption") == null;
    }

    private static boolean isNamedSo(Element element) {
        if (element.nameIs("article") || element.nameIs("main")) {
            return false;
        }
        var names = element.className() + " " + element.id();
        return Arrays.stream(names.toLowerCase(Locale.ROOT).split("[^a-z]+"))
                .anyMatch(WORDS::contains);
    }

    /** A short line that asks readers to do something, and is mostly the link to where they can. */
    private static boolean isInvitation(Element element) {
        return Texts.isShort(element, LONGEST_INVITATION)
                && INVITATION.matcher(element.text()).matches()
                && linked(element) * 10 >= element.text().length() * 4;
    }

    private static int linked(Element element) {
        return element.select("a").stream().mapToInt(link -> link.text().length()).sum();
    }

    private static void removeWithLinks(Element heading) {
        var next = heading.nextElementSibling();
        if (next == null || !next.nameIs("ul") && !next.nameIs("ol")) {
            return;
        }
        if (linked(next) * 10 >= next.text().length() * 8) {
            next.remove();
            heading.remove();
        }
    }
}
