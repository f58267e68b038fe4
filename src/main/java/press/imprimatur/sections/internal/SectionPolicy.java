package press.imprimatur.sections.internal;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.Slug;
import press.imprimatur.sections.SectionDetails;
import press.imprimatur.sections.SectionId;
import press.imprimatur.sections.SectionNotFound;
import press.imprimatur.sections.Sections;

/** What a section may be called, and where it may belong. */
class SectionPolicy {

    private static final int LONGEST_NAME = 100;
    private static final Pattern SLUG =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(-[\\p{L}\\p{M}\\p{N}]+)*");

    private SectionPolicy() {}

    /** With a slug: its own, else one made from the name. */
    static SectionDetails complete(SectionDetails details) {
        refuseMalformedName(details.name());
        var slug =
                details.slug().isEmpty()
                        ? Slug.inAnyScript(details.name())
                        : Normalizer.normalize(details.slug(), Normalizer.Form.NFC);
        if (slug.length() > Slug.LONGEST || !SLUG.matcher(slug).matches()) {
            throw new FieldRefused("slug", "sections.slugMalformed", slug);
        }
        return new SectionDetails(details.name(), slug, details.parent());
    }

    private static void refuseMalformedName(String name) {
        if (name.isEmpty()) {
            throw new FieldRefused("name", "sections.nameMissing");
        }
        if (name.length() > LONGEST_NAME) {
            throw new FieldRefused("name", "sections.nameTooLong", LONGEST_NAME);
        }
    }

    static void refuseTaken(String slug, Optional<SectionId> mine, List<SectionEntity> all) {
        all.stream()
                .filter(other -> !mine.equals(Optional.of(other.sectionId())))
                .map(SectionEntity::section)
                .filter(other -> other.isCalled(slug))
                .findFirst()
                .ifPresent(other -> {
                    throw new FieldRefused("slug", "sections.slugTaken", slug, other.name());
                });
    }

    /** Neither below itself nor deeper than people find their way in. */
    static void refuseMisplaced(
            Optional<SectionId> section, Optional<SectionId> parent, SectionTree tree) {
        if (parent.isEmpty()) {
            return;
        }
        var line = tree.line(parent.get());
        if (line.isEmpty()) {
            throw new SectionNotFound(parent.get());
        }
        if (section.isPresent()
                && line.stream().anyMatch(each -> each.sectionId().equals(section.get()))) {
            throw new FieldRefused("parent", "sections.belowItself");
        }
        var own = section.map(tree::ranksFrom).orElse(1);
        if (line.size() + own > Sections.MOST_RANKS) {
            throw new FieldRefused("parent", "sections.tooManyRanks", Sections.MOST_RANKS);
        }
    }
}
