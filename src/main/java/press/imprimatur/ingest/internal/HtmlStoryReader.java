package press.imprimatur.ingest.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import press.imprimatur.ingest.GivenPage;
import press.imprimatur.ingest.ReadStory;
import press.imprimatur.ingest.ReadingNotice;
import press.imprimatur.ingest.StoryReader;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.markup.Body;
import press.imprimatur.markup.Loss;
import press.imprimatur.markup.Markup;
import press.imprimatur.markup.Passage;
import press.imprimatur.provenance.Original;
import press.imprimatur.provenance.OriginalPicture;
import press.imprimatur.rights.WorkDescription;

@ApplicationScoped
public class HtmlStoryReader implements StoryReader {

    /** Pages of the trade nest some thirty deep; much more is an attack on the reader's time. */
    private static final int DEEPEST = 200;

    /** The longest live blogs have a tenth of it. */
    private static final int MOST_ELEMENTS = 40_000;

    /** Begun and ended, and those in scripts. */
    private static final int MOST_TAGS = 200_000;

    /** Less is a caption or a teaser, but not a story. */
    private static final int SHORTEST = 80;

    @Inject Markup markup;

    @Override
    public ReadStory read(GivenPage given) {
        PageGate.refuseUnreadable(given.bytes());
        var decoded = PageDecoder.decode(given);
        PageGate.refuseOther(decoded.html());
        PageGate.refuseEndless(decoded.html(), MOST_TAGS);
        var base = given.address().map(URI::toString).orElse("");
        var page = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(decoded.html(), base);
        refuseEndless(page);
        new PageMeta(page)
                .canonical()
                .map(URI::toString)
                .ifPresent(own -> baseUnlessGiven(page, own));
        var parsed = parsed(page);
        var original = original(parsed, given.address());
        var notices = new ArrayList<ReadingNotice>(decoded.notices());
        notices.addAll(parsed.story.notices());
        notices.addAll(PageWarnings.of(page, original.body(), markup));
        parsed.body
                .takenOut()
                .forEach(line -> notices.add(ReadingNotice.of("ingest.takenOut", line)));
        parsed.body.losses().forEach(loss -> notices.add(notice(loss)));
        parsed.body
                .leftOut()
                .forEach(words -> notices.add(ReadingNotice.of("ingest.leftOut", words)));
        return new ReadStory(original, parsed.description(), notices);
    }

    private static ReadingNotice notice(Loss loss) {
        var key =
                switch (loss.kind()) {
                    case STRUCK -> "ingest.struck";
                    case HIDDEN -> "ingest.hidden";
                    case FOR_SCREEN_READERS -> "ingest.forScreenReaders";
                    case TABLE -> "ingest.tableFlattened";
                    case DEEP_LIST -> "ingest.deepList";
                    case QUOTE -> "ingest.quoteFlattened";
                    case EMBEDDED -> "ingest.embedded";
                };
        return ReadingNotice.of(key, loss.words());
    }

    /** A page, and what is asked about it. */
    private record Parsed(
            Document page, PageMeta meta, PageJsonLd data, PageStory story, StoryBody body) {

        /** What the page says of it apart from its text; a credit is what an agency is given. */
        WorkDescription description() {
            var section = data.text("articleSection");
            return WorkDescription.read(
                    section.isEmpty() ? meta.first("article:section", "section") : section,
                    data.names("author"),
                    data.text("creditText"));
        }
    }

    private Parsed parsed(Document page) {
        var meta = new PageMeta(page);
        var data = PageJsonLd.of(page);
        var body = StoryBody.of(markup, page);
        return new Parsed(page, meta, data, new PageStory(page, meta, data), body);
    }

    private Original original(Parsed parsed, Optional<URI> givenAddress) {
        var story = parsed.story;
        var headline = story.headline();
        if (headline.isEmpty()) {
            throw new FieldRefused(GivenPage.FIELD, "ingest.headlineNotFound");
        }
        var deck = story.deck();
        var byline = story.byline();
        var shown = parsed.body.text(headline, deck, byline);
        var body = isProse(shown) ? shown : ToldInData.body(parsed.data, markup);
        if (!isProse(body)) {
            throw new FieldRefused(GivenPage.FIELD, "ingest.proseNotFound");
        }
        return new Original(
                headline,
                deck,
                byline,
                PageStory.dateline(parsed.page).map(at -> Texts.line(at.text())).orElse(""),
                story.published(),
                story.address(givenAddress),
                story.language(),
                story.publisher(headline),
                body,
                RightsStatements.find(markup, parsed.page, parsed.meta, parsed.data),
                pictures(parsed),
                parsed.body.leftOutOf(body));
    }

    /** Where the story shows none, the one that the page gives to those who share it. */
    private static List<OriginalPicture> pictures(Parsed parsed) {
        var shown = parsed.body.pictures();
        if (!shown.isEmpty()) {
            return shown;
        }
        var alt = parsed.meta.first("og:image:alt", "twitter:image:alt");
        return PageAddresses.web(parsed.meta.first("og:image", "og:image:url", "twitter:image"))
                .map(address -> List.of(new OriginalPicture(address, "", "", alt)))
                .orElse(List.of());
    }

    private static void baseUnlessGiven(Document page, String own) {
        if (page.baseUri().isEmpty()) {
            page.setBaseUri(own);
        }
    }

    private static void refuseEndless(Document page) {
        var elements = page.stream().count();
        if (elements > MOST_ELEMENTS) {
            throw new FieldRefused(
                    GivenPage.FIELD, "ingest.pageTooComplex", elements, MOST_ELEMENTS);
        }
    }

    private boolean isProse(Body body) {
        var letters =
                markup.passages(body).stream()
                        .filter(passage -> passage.role() != Passage.Role.SUBHEAD)
                        .mapToInt(passage -> weight(passage.text()))
                        .sum();
        return letters >= SHORTEST;
    }

    /** A Chinese, Japanese or Korean character says as much as three letters. */
    private static int weight(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(character -> character >= 0x2E80 ? 3 : 1)
                .sum();
    }
}
