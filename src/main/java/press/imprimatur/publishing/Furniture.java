package press.imprimatur.publishing;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import press.imprimatur.sections.SectionId;

/**
 * What stands around the stories on every page of readers, beside nameplate and sections.
 *
 * @param promotions lines above the page that lead somewhere; of those that are on, the first is
 *     shown
 * @param menu where readers are led beside the sections, in this order
 * @param footer lines below the page, in this order
 * @param look how all of it looks
 */
public record Furniture(
        List<Promotion> promotions,
        List<LabelledLink> menu,
        List<FooterLine> footer,
        SiteLook look) {

    /** None of it. */
    public static final Furniture EMPTY =
            new Furniture(List.of(), List.of(), List.of(), SiteLook.DEFAULT);

    public Furniture {
        promotions = List.copyOf(promotions);
        menu = List.copyOf(menu);
        footer = List.copyOf(footer);
        requireNonNull(look, "look");
    }

    /**
     * A line of our own above the page: "Join our channel".
     *
     * @param section in whose pages and stories it stands, and in those of what belongs to it;
     *     empty for all pages
     * @param from the first instant at which it stands there, UTC; empty if it does already
     * @param until the first instant at which it does not any more, UTC; empty if none
     */
    public record Promotion(
            LabelledLink link,
            Optional<SectionId> section,
            Optional<Instant> from,
            Optional<Instant> until) {

        public Promotion {
            requireNonNull(link, "link");
            requireNonNull(section, "section");
            requireNonNull(from, "from");
            requireNonNull(until, "until");
        }

        /** Whether it is on at an instant. */
        public boolean isOnAt(Instant instant) {
            return from.filter(instant::isBefore).isEmpty()
                    && until.filter(end -> !instant.isBefore(end)).isEmpty();
        }
    }

    /**
     * Words that lead somewhere.
     *
     * @param address of the web, or a path of this site
     */
    public record LabelledLink(String words, URI address) {

        public LabelledLink {
            words = words.strip();
            requireNonNull(address, "address");
        }
    }

    /**
     * Words below the page.
     *
     * @param address where they lead; empty if nowhere
     */
    public record FooterLine(String words, Optional<URI> address) {

        public FooterLine {
            words = words.strip();
            requireNonNull(address, "address");
        }
    }
}
