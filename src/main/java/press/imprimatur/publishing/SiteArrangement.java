package press.imprimatur.publishing;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.sections.SectionId;

/**
 * What editors arrange of the site itself.
 *
 * @param strips the sections that have a strip of stories on the front page, in their order; empty
 *     means every section of the first rank that is not closed
 * @param pinned the story that stays at the top of the front page; empty if the newest leads
 * @param about what the newsroom says of itself, a paragraph a line; empty for no such page
 * @param reprints how it handles reprints, a paragraph a line; empty for the words that come with
 *     the program
 * @param adsTxt what {@code /ads.txt} says, as the IAB has it; empty for no such file
 * @param republish on what conditions others may republish our own stories, a paragraph a line;
 *     empty if they are not offered
 */
public record SiteArrangement(
        Optional<List<SectionId>> strips,
        Optional<Pin> pinned,
        String about,
        String reprints,
        String adsTxt,
        String republish) {

    public SiteArrangement {
        strips = strips.map(List::copyOf);
        requireNonNull(pinned, "pinned");
        about = about == null ? "" : about.strip();
        reprints = reprints == null ? "" : reprints.strip();
        adsTxt = adsTxt == null ? "" : adsTxt.strip();
        republish = republish == null ? "" : republish.strip();
    }

    /**
     * A story that is kept at the top while readers get it.
     *
     * @param until the first instant at which it is not any more, UTC; empty if none
     */
    public record Pin(ArticleId article, Optional<Instant> until) {

        public Pin {
            requireNonNull(article, "article");
            requireNonNull(until, "until");
        }

        /** Whether it is at the top at an instant. */
        public boolean isOnAt(Instant instant) {
            return until.filter(end -> !instant.isBefore(end)).isEmpty();
        }
    }
}
