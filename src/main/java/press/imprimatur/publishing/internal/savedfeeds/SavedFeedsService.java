package press.imprimatur.publishing.internal.savedfeeds;

import static press.imprimatur.identity.Role.ADMINISTRATOR;
import static press.imprimatur.identity.Role.EDITOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.AuditedAct;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.publishing.NoSuchFeed;
import press.imprimatur.publishing.SavedFeed;
import press.imprimatur.publishing.SavedFeedDetails;
import press.imprimatur.publishing.SavedFeedId;
import press.imprimatur.publishing.SavedFeeds;
import press.imprimatur.publishing.internal.serving.Renditions;
import press.imprimatur.sections.SectionId;
import press.imprimatur.sections.Sections;

@Stateless
@Allows
public class SavedFeedsService implements SavedFeeds {

    @Inject SavedFeedRows rows;
    @Inject Sections sections;
    @Inject Renditions renditions;
    @Inject AuditTrail audit;
    @Inject Clock clock;

    @Override
    @Allows({EDITOR, ADMINISTRATOR})
    public SavedFeed add(String wished, SavedFeedDetails details) {
        refuse(details);
        var slug = SavedFeedPolicy.slug(wished, details.name());
        rows.lockMaking();
        rows.findBySlug(slug)
                .ifPresent(other -> {
                    throw new FieldRefused(
                            "slug",
                            "publishing.feeds.slugTaken",
                            slug,
                            other.feed().details().name());
                });
        var feed = new SavedFeedEntity(SavedFeedId.next(), slug, details);
        rows.add(feed);
        return told("feed.made", feed);
    }

    @Override
    @Allows({EDITOR, ADMINISTRATOR})
    public SavedFeed change(SavedFeedId id, long seen, SavedFeedDetails details) {
        var feed = there(id);
        feed.refuseIfNotAt(seen);
        refuse(details);
        feed.write(details);
        rows.changed();
        return told("feed.changed", feed);
    }

    @Override
    @Allows({EDITOR, ADMINISTRATOR})
    public SavedFeed end(SavedFeedId id) {
        var feed = there(id);
        feed.end(clock.instant());
        rows.changed();
        return told("feed.ended", feed);
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Optional<SavedFeed> find(SavedFeedId id) {
        return rows.find(id).map(SavedFeedEntity::feed);
    }

    @Override
    @Allows(thePublic = true)
    public List<SavedFeed> list() {
        return rows.all().stream().map(SavedFeedEntity::feed).toList();
    }

    @Override
    @Allows(thePublic = true)
    public Optional<SavedFeed> findBySlug(String slug) {
        return rows.findBySlug(slug).map(SavedFeedEntity::feed);
    }

    private void refuse(SavedFeedDetails details) {
        SavedFeedPolicy.refuseMalformed(details);
        details.section().ifPresent(this::refuseUnknown);
    }

    private void refuseUnknown(SectionId section) {
        if (sections.find(section).isEmpty()) {
            throw new FieldRefused("section", "publishing.feeds.noSection");
        }
    }

    private SavedFeedEntity there(SavedFeedId id) {
        return rows.find(id).orElseThrow(() -> new NoSuchFeed(id));
    }

    private SavedFeed told(String verb, SavedFeedEntity feed) {
        var said = feed.feed();
        renditions.markListsStale(Set.of());
        audit.record(AuditedAct.of(verb, "feed", said.id(), said.details().name()));
        return said;
    }
}
