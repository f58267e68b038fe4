package press.imprimatur.ingest.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Takes from a page what is not the story: navigation, promotion, sharing, asking, scripts. */
final class PageFurniture {

    private static final String ALWAYS =
            "script, style, noscript, template, nav, form, iframe, button, dialog, select,"
                    + " textarea, input, [hidden], [role=navigation], [role=banner],"
                    + " [role=search], [role=dialog], [style~=(?i)display\\s*:\\s*none],"
                    + " amp-ad, amp-embed, amp-list, amp-sidebar, amp-consent, amp-sticky-ad,"
                    + " blockquote.wp-embedded-content";

    /** Beside or below the story, and often part of it: corrections and notes stand there. */
    private static final String BESIDE = "aside, footer, [role=complementary], [role=contentinfo]";

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
                    "^(?:sign up|subscribe|join our|follow us|like us|click here|read more|read"
                            + " also|also read|see also|related:|more:|share this|support"
                            + " our|donate|download our|advertisement$|story continues).*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern RELATED_HEADING =
            Pattern.compile(
                    "^(?:related|trending|most read|most popular|read more|more (?:from|on|stories)"
                            + "|you may also|recommended|latest news|keep reading).*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** An outlet that speaks of its own newsletter does not tell a story. */
    private static final Pattern LETTERS =
            Pattern.compile(
                    "^(?:sign up|subscribe|join)\\b.{0,30}\\bour\\b.{0,30}"
                            + "\\b(?:newsletter|briefing|mailing)",
                    Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_INVITATION = 250;

    /** Words of names that say nothing of what a box holds. */
    private static final Set<String> BOXES =
            Set.of(
                    "area",
                    "article",
                    "articles",
                    "bar",
                    "block",
                    "box",
                    "buttons",
                    "container",
                    "content",
                    "icons",
                    "inline",
                    "inner",
                    "item",
                    "links",
                    "list",
                    "module",
                    "posts",
                    "section",
                    "slot",
                    "stories",
                    "unit",
                    "widget",
                    "wrap",
                    "wrapper");

    /** In characters outside of links: less is no prose that anybody would miss. */
    private static final int PROSE = 60;

    private static final int STORY = 200;
    private static final int MOST_TOLD = 20;
    private static final int HINT = 120;

    private final Element page;
    private final TextMass whole;
    private final List<String> leftOut = new ArrayList<>();
    private final LeftOutParts parts;

    private PageFurniture(Element page, LeftOutParts parts) {
        this.page = page;
        this.parts = parts;
        this.whole = TextMass.of(page);
    }

    /**
     * @return how the prose begins that stood in the story and was left out: somebody should look
     */
    static List<String> removeFrom(Element page, LeftOutParts parts) {
        var furniture = new PageFurniture(page, parts);
        // What a box holds says what it is, so boxes are judged before they are emptied.
        var named = furniture.named();
        page.select(BESIDE).stream()
                .filter(element -> !saysWhoIsQuoted(element))
                .filter(element -> !isPartOfStory(element))
                .forEach(furniture::removeUnlessStory);
        named.forEach(furniture::removeUnlessStory);
        page.select("div, section, aside").stream()
                .filter(PageFurniture::asksForAnAddress)
                .forEach(furniture::removeUnlessStory);
        page.select(ALWAYS).stream().forEach(furniture::removeUnlessStory);
        page.select("p, div, li, h2, h3, h4, strong").stream()
                .filter(PageFurniture::isInvitation)
                .forEach(Element::remove);
        page.select("h2, h3, h4, p, strong").stream()
                .filter(element -> Texts.isShort(element, LONGEST_INVITATION))
                .filter(element -> RELATED_HEADING.matcher(element.text()).matches())
                .forEach(PageFurniture::removeWithLinks);
        return furniture.leftOut;
    }

    private List<Element> named() {
        return page.select("[class], [id], [data-component]").stream()
                .filter(PageFurniture::standsApart)
                .filter(PageFurniture::isNamedAndLooksSo)
                .toList();
    }

    private void removeUnlessStory(Element element) {
        if (!element.nameIs("html")
                && !element.nameIs("body")
                && whole.share(element) < TOO_MUCH
                && element.select("[itemprop=articleBody]").isEmpty()) {
            tell(element);
            element.remove();
        } else {
            // The story itself, which the page's own script uncovers.
            element.removeAttr("hidden").removeAttr("style");
        }
    }

    /** Prose in the story that was left out after all. */
    private void tell(Element element) {
        var inStory = element.closest("article, main, [role=main]") != null;
        var isHidden = element.is("script, style, noscript, template, nav, iframe");
        if (inStory
                && !isHidden
                && leftOut.size() < MOST_TOLD
                && whole.characters(element) >= PROSE
                && leftOut.stream().noneMatch(told -> told.startsWith(beginning(element)))) {
            leftOut.add(beginning(element));
            parts.take(element, !asksOrLeadsAway(element));
        }
    }

    private static String beginning(Element element) {
        var words = Texts.line(element.text());
        var end =
                words.offsetByCodePoints(
                        0, Math.min(HINT, words.codePointCount(0, words.length())));
        return end < words.length() ? words.substring(0, end) + "…" : words;
    }

    /** What is said in an article, and leads nowhere else, is said by it. */
    private static boolean isPartOfStory(Element element) {
        return element.closest("article, main, [role=main]") != null
                && element.hasText()
                && !asksOrLeadsAway(element)
                && !isNamedWholly(element);
    }

    /** Whether it holds what readers fill in or press, or is mostly links to other pages. */
    private static boolean asksOrLeadsAway(Element element) {
        return element.selectFirst("form, input, button, iframe, select, textarea, nav") != null
                || leadingAway(element) * 10 >= element.text().length() * 4
                || INVITATION.matcher(element.text()).matches();
    }

    /** Without links within the page, as notes have them. */
    private static int leadingAway(Element element) {
        return element.select("a[href]:not([href^=#])").stream()
                .mapToInt(link -> link.text().length())
                .sum();
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

    /**
     * A word in a name never makes furniture by itself: subheads have ids of their own words, and a
     * section about donations may be called so. What is in the box has to look like it, too, or its
     * class has to say nothing else.
     */
    private static boolean isNamedAndLooksSo(Element element) {
        if (element.nameIs("article")
                || element.nameIs("main")
                || element.normalName().matches("h[1-6]") && leadingAway(element) == 0
                || names(element).stream().noneMatch(PageFurniture::holdsWord)) {
            return false;
        }
        return !element.hasText() || asksOrLeadsAway(element) || isNamedWholly(element);
    }

    private static boolean holdsWord(String name) {
        return words(name).anyMatch(WORDS::contains);
    }

    /** Whether a class is made of words of furniture only: not an id, which may be a subhead's. */
    private static boolean isNamedWholly(Element element) {
        return !isHeadedStory(element)
                && names(element).stream()
                        .filter(name -> !name.equals(element.id()))
                        .filter(PageFurniture::holdsWord)
                        .anyMatch(name ->
                                words(name)
                                        .allMatch(word ->
                                                WORDS.contains(word) || BOXES.contains(word)));
    }

    /** A section with a subhead and paragraphs of prose is one, whatever it is called. */
    private static boolean isHeadedStory(Element element) {
        return element.selectFirst("h2, h3, h4") != null
                && element.select("p").stream()
                                .mapToInt(prose -> prose.text().length() - leadingAway(prose))
                                .sum()
                        >= STORY;
    }

    private static List<String> names(Element element) {
        var names = new ArrayList<>(element.classNames());
        names.add(element.id());
        names.add(element.attr("data-component"));
        names.removeIf(String::isBlank);
        return names;
    }

    private static Stream<String> words(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^a-z]+"))
                .filter(word -> !word.isEmpty());
    }

    /** A short line that asks readers to do something, and is mostly the link to where they can. */
    private static boolean isInvitation(Element element) {
        return Texts.isShort(element, LONGEST_INVITATION)
                && INVITATION.matcher(element.text()).matches()
                && (linked(element) * 10 >= element.text().length() * 4
                        || LETTERS.matcher(element.text()).find());
    }

    /** A small box with nothing in it but what is around a form. */
    private static boolean asksForAnAddress(Element element) {
        return element.selectFirst("form input, form textarea") != null
                && Texts.isShort(element, LONGEST_INVITATION);
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
