package press.imprimatur.publishing;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import press.imprimatur.sections.SectionId;

/**
 * What is said of a feed that editors make. A story is in it if everything that is said fits;
 * nothing said means all that is out.
 *
 * @param name as subscribers read it
 * @param section in which it is, or in a part of it; empty for any
 * @param tag as stories have it; empty for any
 * @param outlet whose reprints, by name; empty for any
 * @param author who wrote it; empty for any
 * @param language BCP 47; {@code en} is that of {@code en-GB} too; empty for any
 * @param partnersOnly whether it is given only to those who have a token for it
 */
public record SavedFeedDetails(
        String name,
        Optional<SectionId> section,
        String tag,
        String outlet,
        String author,
        String language,
        StoryOrigin origin,
        FeedAmount amount,
        boolean partnersOnly) {

    public SavedFeedDetails {
        name = stripped(name);
        requireNonNull(section, "section");
        tag = stripped(tag);
        outlet = stripped(outlet);
        author = stripped(author);
        language = stripped(language);
        requireNonNull(origin, "origin");
        requireNonNull(amount, "amount");
    }

    /** The same, for partners only or for everybody. */
    public SavedFeedDetails forPartnersOnly(boolean only) {
        return new SavedFeedDetails(
                name, section, tag, outlet, author, language, origin, amount, only);
    }

    private static String stripped(String text) {
        return text == null ? "" : text.strip();
    }
}
