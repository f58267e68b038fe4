package press.imprimatur.publishing.internal.site;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.kernel.ChangedMeanwhile;
import press.imprimatur.publishing.SiteArrangement;
import press.imprimatur.publishing.SiteArrangement.Pin;
import press.imprimatur.sections.SectionId;

/** What is arranged of the site; there is one row, from the beginning. */
@Entity(name = "SiteArrangement")
@Table(name = "publishing_site")
class SiteEntity {

    static final short THE_ONLY_ONE = 1;

    @Id private short id = THE_ONLY_ONE;

    @Version private long version;

    /** Null for every section of the first rank. */
    private UUID[] strips;

    private UUID pinned;

    @Column(name = "pinned_until")
    private Instant pinnedUntil;

    private String about = "";
    private String reprints = "";

    @Column(name = "ads_txt")
    private String adsTxt = "";

    private String republish = "";

    protected SiteEntity() {}

    long version() {
        return version;
    }

    void change(SiteArrangement wanted, long seen) {
        if (seen != version) {
            throw new ChangedMeanwhile("site", seen, version);
        }
        strips =
                wanted.strips()
                        .map(ids -> ids.stream().map(SectionId::value).toArray(UUID[]::new))
                        .orElse(null);
        pinned = wanted.pinned().map(pin -> pin.article().value()).orElse(null);
        pinnedUntil =
                wanted.pinned()
                        .flatMap(Pin::until)
                        .map(end -> end.truncatedTo(ChronoUnit.MICROS))
                        .orElse(null);
        about = wanted.about();
        reprints = wanted.reprints();
        adsTxt = wanted.adsTxt();
        republish = wanted.republish();
    }

    SiteArrangement arrangement() {
        return new SiteArrangement(
                Optional.ofNullable(strips)
                        .map(ids -> Arrays.stream(ids).map(SectionId::new).toList()),
                Optional.ofNullable(pinned)
                        .map(id -> new Pin(new ArticleId(id), Optional.ofNullable(pinnedUntil))),
                about,
                reprints,
                adsTxt,
                republish);
    }
}
