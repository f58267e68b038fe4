package press.imprimatur.publishing.internal.publications;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import press.imprimatur.provenance.Original;
import press.imprimatur.provenance.OriginalDate;
import press.imprimatur.publishing.internal.rendering.StoryDate;
import press.imprimatur.publishing.internal.story.PublicFacts;
import press.imprimatur.publishing.internal.story.Story;

/** The dates by which readers know what is out. */
@Embeddable
public class DatesTold {

    @Column(name = "dated_at")
    private Instant datedAt;

    /** The same as somebody gave it; null if it is that of coming out here. */
    private String dated;

    /** When the original of a reprint came out, as that says it; null if nobody knows. */
    @Column(name = "original_published")
    private String originalPublished;

    protected DatesTold() {}

    /** A reprint is not dated by us. */
    DatesTold(Story story, PublicFacts facts) {
        var here = facts.firstPublishedAt();
        var details = story.article().text().details();
        var date =
                story.outlet().isPresent()
                        ? StoryDate.here(here)
                        : StoryDate.of(details, here, facts.newsroom().zone());
        datedAt = date.at();
        dated = date.elsewhere().map(OriginalDate::written).orElse(null);
        originalPublished =
                story.outlet()
                        .flatMap(outlet -> story.original())
                        .flatMap(Original::published)
                        .map(OriginalDate::written)
                        .orElse(null);
    }

    /** Its own, in whose order lists have it. */
    public StoryDate date() {
        return new StoryDate(datedAt, Optional.ofNullable(dated).map(OriginalDate::read));
    }

    /** That of the original of a reprint; empty if nobody knows. */
    public Optional<OriginalDate> original() {
        return Optional.ofNullable(originalPublished).map(OriginalDate::read);
    }
}
