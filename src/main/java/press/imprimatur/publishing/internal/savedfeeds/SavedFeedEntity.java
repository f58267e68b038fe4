package press.imprimatur.publishing.internal.savedfeeds;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.kernel.ChangedMeanwhile;
import press.imprimatur.publishing.FeedAmount;
import press.imprimatur.publishing.SavedFeed;
import press.imprimatur.publishing.SavedFeedDetails;
import press.imprimatur.publishing.SavedFeedId;
import press.imprimatur.publishing.StoryOrigin;
import press.imprimatur.sections.SectionId;

@Entity(name = "SavedFeed")
@Table(name = "publishing_saved_feed")
class SavedFeedEntity {

    @Id private UUID id;

    @Version private long version;

    private String slug;
    private String name;

    /** Null for any. */
    @Column(name = "section_id")
    private UUID section;

    private String tag;
    private String outlet;
    private String author;
    private String language;

    @Enumerated(EnumType.STRING)
    private StoryOrigin origin;

    @Enumerated(EnumType.STRING)
    private FeedAmount amount;

    @Column(name = "partners_only")
    private boolean partnersOnly;

    /** Null while it goes on. */
    @Column(name = "ended_at")
    private Instant endedAt;

    protected SavedFeedEntity() {}

    SavedFeedEntity(SavedFeedId id, String slug, SavedFeedDetails details) {
        this.id = id.value();
        this.slug = slug;
        write(details);
    }

    void refuseIfNotAt(long seen) {
        if (seen != version) {
            throw new ChangedMeanwhile("feed", seen, version);
        }
    }

    void write(SavedFeedDetails details) {
        name = details.name();
        section = details.section().map(SectionId::value).orElse(null);
        tag = details.tag();
        outlet = details.outlet();
        author = details.author();
        language = details.language();
        origin = details.origin();
        amount = details.amount();
        partnersOnly = details.partnersOnly();
    }

    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    SavedFeed feed() {
        var details =
                new SavedFeedDetails(
                        name,
                        Optional.ofNullable(section).map(SectionId::new),
                        tag,
                        outlet,
                        author,
                        language,
                        origin,
                        amount,
                        partnersOnly);
        return new SavedFeed(
                new SavedFeedId(id), slug, details, version, Optional.ofNullable(endedAt));
    }
}
