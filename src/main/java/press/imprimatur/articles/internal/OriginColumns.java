package press.imprimatur.articles.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import press.imprimatur.articles.Origin;
import press.imprimatur.articles.OriginalVersion;
import press.imprimatur.provenance.CaptureId;
import press.imprimatur.provenance.OriginalDate;
import press.imprimatur.sources.OutletId;

/** Where a reprint comes from; all null in a story of our own. */
@Embeddable
class OriginColumns {

    @Column(name = "outlet_id")
    private UUID outlet;

    @Column(name = "capture_id")
    private UUID capture;

    @Column(name = "original_address")
    private String address;

    @Column(name = "original_published_at")
    private Instant publishedAt;

    /** The offset that the outlet said, which an instant forgets. */
    @Column(name = "original_published_offset")
    private String publishedOffset;

    /** Whether the outlet named a day and no time. */
    @Column(name = "original_published_day")
    private Boolean publishedDay;

    @Column(name = "corrected_captures")
    private UUID[] corrects;

    protected OriginColumns() {}

    OriginColumns(Origin origin) {
        outlet = origin.outlet().value();
        capture = origin.capture().value();
        corrects = names(origin.version());
        address = origin.address().map(URI::toString).orElse(null);
        publishedAt = origin.published().map(OriginalDate::instant).orElse(null);
        publishedOffset =
                origin.published().map(date -> date.at().getOffset().getId()).orElse(null);
        publishedDay = origin.published().map(OriginalDate::dayOnly).orElse(null);
    }

    Origin origin() {
        return new Origin(
                new OutletId(outlet),
                new CaptureId(capture),
                Optional.ofNullable(address).map(URI::create),
                Optional.ofNullable(publishedAt).map(this::published),
                version(capture, corrects).corrects());
    }

    static UUID[] names(OriginalVersion version) {
        return version.corrects().stream().map(CaptureId::value).toArray(UUID[]::new);
    }

    /** Null for what was saved before originals could be corrected. */
    static OriginalVersion version(UUID capture, UUID[] corrects) {
        var earlier = corrects == null ? Stream.<UUID>empty() : Arrays.stream(corrects);
        return new OriginalVersion(new CaptureId(capture), earlier.map(CaptureId::new).toList());
    }

    private OriginalDate published(Instant at) {
        return new OriginalDate(
                at.atOffset(ZoneOffset.of(publishedOffset)), Boolean.TRUE.equals(publishedDay));
    }
}
