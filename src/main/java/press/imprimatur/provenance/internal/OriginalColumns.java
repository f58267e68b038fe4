package press.imprimatur.provenance.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import press.imprimatur.markup.Body;
import press.imprimatur.provenance.LeftOut;
import press.imprimatur.provenance.Original;
import press.imprimatur.provenance.OriginalDate;
import press.imprimatur.provenance.OriginalPicture;

/** What was read from the captured bytes. */
@Embeddable
class OriginalColumns {

    private String headline;
    private String deck;
    private String byline;
    private String dateline;

    @Column(name = "published_at")
    private Instant publishedAt;

    /** The offset that the original said, which an instant forgets. */
    @Column(name = "published_offset")
    private String publishedOffset;

    @Column(name = "published_day")
    private boolean publishedDay;

    private String address;
    private String language;
    private String publisher;
    private String body;

    protected OriginalColumns() {}

    OriginalColumns(Original original) {
        headline = original.headline();
        deck = original.deck();
        byline = original.byline();
        dateline = original.dateline();
        publishedAt = original.published().map(OriginalDate::instant).orElse(null);
        publishedOffset = original.published().map(OriginalColumns::offset).orElse(null);
        publishedDay = original.published().map(OriginalDate::dayOnly).orElse(false);
        address = original.address().map(URI::toString).orElse(null);
        language = original.language();
        publisher = original.publisher();
        body = original.body().html();
    }

    Original original(
            List<String> rightsAsGiven, List<OriginalPicture> pictures, List<LeftOut> leftOut) {
        return new Original(
                headline,
                deck,
                byline,
                dateline,
                Optional.ofNullable(publishedAt).map(this::date),
                Optional.ofNullable(address).map(URI::create),
                language,
                publisher,
                new Body(body),
                rightsAsGiven,
                pictures,
                leftOut);
    }

    private static String offset(OriginalDate date) {
        return date.at().getOffset().getId();
    }

    private OriginalDate date(Instant at) {
        return new OriginalDate(at.atOffset(ZoneOffset.of(publishedOffset)), publishedDay);
    }
}
