package press.imprimatur.publishing.internal.formats;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import press.imprimatur.publishing.internal.duties.Licence;

/**
 * What feeds say of a story, whatever their format: as much of it as its permission lets out, with
 * the words that it demands. Texts that are not there are empty, here and in items that were stored
 * before there was such a text.
 *
 * @param id names it for ever, in every format and under every address
 * @param full whether {@code html} is the whole text; otherwise it is a summary
 * @param address of its page here
 * @param canonical the address that search engines are sent to
 * @param headline without markup
 * @param deck without markup
 * @param dateline where it was reported from
 * @param byline without "By"
 * @param summary a sentence or two without markup
 * @param language BCP 47
 * @param direction {@code ltr} or {@code rtl}
 * @param published when it first came out here, UTC
 * @param modified when it last came out changed, UTC; absent if it never did
 * @param source whose story it is; absent for our own
 * @param html what readers see: with credit lines, links back and notices where they are owed, and
 *     every address absolute. A format carries it whole
 * @param rights the lines that say by what right it is here, without markup
 * @param licences under which it is here
 * @param pictures those that {@code html} shows, the one above the text first
 * @param categories under what it is filed: its section, then what it is about
 * @param validUntil the first instant at which no feed may have it any more, UTC; absent if none.
 *     Kept beside the item, not in it
 */
public record FeedItem(
        String id,
        boolean full,
        String address,
        String canonical,
        String headline,
        String deck,
        String dateline,
        String byline,
        String summary,
        String language,
        String direction,
        Instant published,
        Optional<Instant> modified,
        Optional<FeedSource> source,
        String html,
        List<String> rights,
        List<Licence> licences,
        List<FeedPicture> pictures,
        List<String> categories,
        Optional<Instant> validUntil) {

    public FeedItem {
        requireNonNull(id, "id");
        requireNonNull(address, "address");
        canonical = canonical == null ? address : canonical;
        headline = orEmpty(headline);
        deck = orEmpty(deck);
        dateline = orEmpty(dateline);
        byline = orEmpty(byline);
        summary = orEmpty(summary);
        language = orEmpty(language);
        direction = direction == null ? "ltr" : direction;
        requireNonNull(published, "published");
        modified = orAbsent(modified);
        source = orAbsent(source);
        html = orEmpty(html);
        rights = orNone(rights);
        licences = orNone(licences);
        pictures = orNone(pictures);
        categories = orNone(categories);
        validUntil = orAbsent(validUntil);
    }

    /** What names a story of ours in feeds, for ever (RFC 9562). */
    public static String id(UUID story) {
        return "urn:uuid:" + story;
    }

    /** When it last changed for readers. */
    public Instant updated() {
        return modified.orElse(published);
    }

    /** What it is about in a line or two: the deck, or what else there is. */
    public String gist() {
        return deck.isEmpty() ? summary : deck;
    }

    /** By what right it is here, line by line. */
    public List<String> rightsInWords() {
        return Stream.concat(rights.stream(), licences.stream().map(FeedItem::inWords)).toList();
    }

    private static String inWords(Licence licence) {
        return licence.name() + licence.address().map(address -> ", " + address).orElse("");
    }

    /**
     * The headline with what is owed for a summary, and without the summary; empty if this is none,
     * or what it says cannot be told apart from what is owed.
     */
    public Optional<FeedItem> headlineOnly() {
        var said = "<p>" + escaped(summary) + "</p>";
        var at = html.indexOf(said);
        if (full || at < 0 || html.indexOf(said, at + 1) >= 0) {
            return Optional.empty();
        }
        var owed = (html.substring(0, at) + html.substring(at + said.length())).strip();
        return Optional.of(copy("", "", "", owed, List.of(), validUntil));
    }

    /** As the templates write words between tags. */
    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** The same, which the clock may end. */
    public FeedItem until(Optional<Instant> end) {
        return copy(deck, dateline, summary, html, pictures, end);
    }

    /** The same, as somebody else passed it on. */
    public FeedItem saying(String other) {
        return copy(deck, dateline, summary, other, pictures, validUntil);
    }

    /** The same with other words, pictures and end. */
    private FeedItem copy(
            String otherDeck,
            String otherDateline,
            String otherSummary,
            String words,
            List<FeedPicture> shown,
            Optional<Instant> end) {
        return new FeedItem(
                id,
                full,
                address,
                canonical,
                headline,
                otherDeck,
                otherDateline,
                byline,
                otherSummary,
                language,
                direction,
                published,
                modified,
                source,
                words,
                rights,
                licences,
                shown,
                categories,
                end);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    private static <T> List<T> orNone(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    // Jackson gives null for what an earlier version did not store.
    @SuppressWarnings("OptionalAssignedToNull")
    private static <T> Optional<T> orAbsent(Optional<T> value) {
        return value == null ? Optional.empty() : value;
    }
}
