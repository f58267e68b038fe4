package press.imprimatur.articles;

import java.io.Serializable;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import press.imprimatur.provenance.Original;

/**
 * The short texts of an article: all of its words but the body. They go together wherever the
 * article goes (into revisions, forms, interfaces, conflicts, to readers), so that one more is
 * written down here and where it is to be seen, and nowhere between. Each is trimmed at its ends
 * and otherwise kept character by character; what is not there is the empty text.
 *
 * @param kicker the short line above the headline; ours, also above a reprint: it is no part of the
 *     work, and no change of a partner's words
 * @param headline required of an article that is kept
 * @param slug the last part of its address; empty means: made from the headline
 * @param deck the lines between headline and text
 * @param byline who wrote it, without "By"
 * @param dateline where and when it was reported, as agencies write it
 * @param published when a story of our own came out, if that was elsewhere and before it came out
 *     here, in an older system for instance: a day ({@code 2012-05-31}) or a moment with its offset
 *     ({@code 2012-05-31T09:30:00+02:00})
 * @param section the slug of the section that it is filed under; how it is filed is no part of the
 *     work, and no change of a partner's words
 * @param tags what it is about, as {@link Tags#text} has them; as little part of the work as the
 *     section
 * @param sponsor who paid for it, where it is an advertisement or sponsored: readers are told at
 *     the story, on lists and in feeds. Ours, as the kicker
 * @param title what search engines and cards call a story of our own; empty means: the headline
 * @param description what they say of it; empty means: the deck, or how the text begins
 * @param language BCP 47, for example {@code en} or {@code zh-Hans}
 */
public record TextDetails(
        String kicker,
        String headline,
        String slug,
        String deck,
        String byline,
        String dateline,
        String published,
        String section,
        String tags,
        String sponsor,
        String title,
        String description,
        String language)
        implements Serializable {

    public TextDetails {
        kicker = trimmed(kicker);
        headline = trimmed(headline);
        slug = trimmed(slug);
        deck = trimmed(deck);
        byline = trimmed(byline);
        dateline = trimmed(dateline);
        published = trimmed(published);
        section = trimmed(section);
        tags = Tags.of(tags).text();
        sponsor = trimmed(sponsor);
        title = trimmed(title);
        description = trimmed(description);
        language = trimmed(language);
    }

    /** Nothing but a headline, in a language. */
    public static TextDetails headed(String headline, String language) {
        return of(Map.of("headline", headline, "language", language));
    }

    /** Those of that many names as {@link #byName} gives them; the others are empty. */
    public static TextDetails of(Map<String, String> byName) {
        var components = TextDetails.class.getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
        var texts = Arrays.stream(components).map(each -> byName.get(each.getName())).toArray();
        try {
            return TextDetails.class.getDeclaredConstructor(types).newInstance(texts);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** All of them by their names, in their order: for what treats each of them alike. */
    public Map<String, String> byName() {
        var all = new LinkedHashMap<String, String>();
        for (var component : TextDetails.class.getRecordComponents()) {
            all.put(component.getName(), valueOf(component));
        }
        return all;
    }

    /** What their outlet wrote stands as it wrote it; the rest is ours, and stays. */
    public TextDetails asIn(Original original) {
        return withHeadline(original.headline())
                .withDeck(original.deck())
                .withByline(original.byline())
                .withDateline(original.dateline());
    }

    public TextDetails withKicker(String other) {
        return with("kicker", other);
    }

    public TextDetails withHeadline(String other) {
        return with("headline", other);
    }

    public TextDetails withSlug(String other) {
        return with("slug", other);
    }

    public TextDetails withDeck(String other) {
        return with("deck", other);
    }

    public TextDetails withByline(String other) {
        return with("byline", other);
    }

    public TextDetails withDateline(String other) {
        return with("dateline", other);
    }

    public TextDetails withPublished(String other) {
        return with("published", other);
    }

    public TextDetails withSection(String other) {
        return with("section", other);
    }

    public TextDetails withTags(Tags other) {
        return with("tags", other.text());
    }

    public TextDetails withSponsor(String other) {
        return with("sponsor", other);
    }

    public TextDetails withTitle(String other) {
        return with("title", other);
    }

    public TextDetails withDescription(String other) {
        return with("description", other);
    }

    public TextDetails withLanguage(String other) {
        return with("language", other);
    }

    private TextDetails with(String name, String text) {
        var all = byName();
        all.put(name, text);
        return of(all);
    }

    private String valueOf(RecordComponent component) {
        try {
            return (String) component.getAccessor().invoke(this);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String trimmed(String text) {
        return text == null ? "" : text.strip();
    }
}
