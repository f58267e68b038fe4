package press.imprimatur.publishing.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.api.FieldNotUnderstood;
import press.imprimatur.api.Versioned;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.publishing.SiteArrangement;
import press.imprimatur.publishing.SiteArrangement.Pin;
import press.imprimatur.publishing.SiteArrangements;
import press.imprimatur.sections.SectionId;

/** What is arranged of the site, as scripts read it. */
public record SiteJson(SaidOfPages site, long version) implements Versioned {

    /**
     * The same as scripts say it.
     *
     * @param strips the sections with a strip on the front page, in their order; every section of
     *     the first rank if absent
     * @param pinned the story at the top of the front page; the newest leads if absent
     * @param about a paragraph a line; no such page if empty or absent
     * @param reprints a paragraph a line; the words of the program if empty or absent
     * @param adsTxt what {@code /ads.txt} says; no such file if empty or absent
     * @param republish on what conditions others may republish our own stories, a paragraph a line;
     *     not offered if empty or absent
     */
    public record SaidOfPages(
            Optional<List<SectionId>> strips,
            Optional<PinJson> pinned,
            String about,
            String reprints,
            String adsTxt,
            String republish) {

        SiteArrangement arrangement() {
            return new SiteArrangement(
                    orEmpty(strips),
                    orEmpty(pinned).map(PinJson::pin),
                    about,
                    reprints,
                    adsTxt,
                    republish);
        }

        static SaidOfPages of(SiteArrangement site) {
            return new SaidOfPages(
                    site.strips(),
                    site.pinned().map(PinJson::of),
                    site.about(),
                    site.reprints(),
                    site.adsTxt(),
                    site.republish());
        }
    }

    /**
     * A story that is kept at the top.
     *
     * @param until the first instant at which it is not any more, UTC; without end if absent
     */
    public record PinJson(UUID article, Optional<Instant> until) {

        static PinJson of(Pin pin) {
            return new PinJson(pin.article().value(), pin.until());
        }

        Pin pin() {
            if (article == null) {
                throw FieldNotUnderstood.missing("pinned.article");
            }
            return new Pin(new ArticleId(article), orEmpty(until));
        }
    }

    static SiteJson of(SiteArrangements.Details details) {
        return new SiteJson(SaidOfPages.of(details.arrangement()), details.version());
    }

    // Jackson gives null for what was left out.
    @SuppressWarnings("OptionalAssignedToNull")
    private static <T> Optional<T> orEmpty(Optional<T> value) {
        return value == null ? Optional.empty() : value;
    }
}
