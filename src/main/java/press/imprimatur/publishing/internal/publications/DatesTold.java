package press.imprimatur.publishing.internal.publications;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import press.imprimatur.provenance.Original;
import press.imprimatur.provenance.OriginalDate;
import press.imprimatur.publishing.internal.story.Story;

/** The dates by which readers know what is out, beside those of coming out here. */
@Embeddable
public class DatesTold {

    /** When the original of a reprint came out, as that says it; null if nobody knows. */
    @Column(name = "original_published")
    private String originalPublished;

    protected DatesTold() {}

    DatesTold(Story story) {
        originalPublished =
                story.outlet()
                        .flatMap(outlet -> story.original())
                        .flatMap(Original::published)
                        .map(OriginalDate::written)
                        .orElse(null);
    }

    /** That of the original of a reprint; empty if nobody knows. */
    public Optional<OriginalDate> original() {
        return Optional.ofNullable(originalPublished).map(OriginalDate::read);
    }
}
