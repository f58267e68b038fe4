package press.imprimatur.publishing.internal.savedfeeds;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.kernel.DrawnSecret;
import press.imprimatur.publishing.FeedToken;
import press.imprimatur.publishing.FeedTokenId;
import press.imprimatur.publishing.SavedFeedId;

@Entity(name = "FeedToken")
@Table(name = "publishing_feed_token")
class FeedTokenEntity {

    @Id private UUID id;

    @Column(name = "feed_id")
    private UUID feed;

    private String partner;
    private String hash;

    @Column(name = "given_at")
    private Instant givenAt;

    /** Null if it never was. */
    @Column(name = "last_used")
    private LocalDate lastUsed;

    /** Null while it is good. */
    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected FeedTokenEntity() {}

    FeedTokenEntity(SavedFeedId feed, String partner, DrawnSecret secret, Instant now) {
        this.id = FeedTokenId.next().value();
        this.feed = feed.value();
        this.partner = partner;
        this.hash = secret.sha256();
        this.givenAt = now;
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    void usedOn(LocalDate day) {
        if (!day.equals(lastUsed)) {
            lastUsed = day;
        }
    }

    FeedToken token() {
        return new FeedToken(
                new FeedTokenId(id),
                new SavedFeedId(feed),
                partner,
                givenAt,
                Optional.ofNullable(lastUsed),
                Optional.ofNullable(revokedAt));
    }
}
