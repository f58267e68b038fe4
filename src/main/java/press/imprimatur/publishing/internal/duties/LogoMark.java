package press.imprimatur.publishing.internal.duties;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.Optional;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.DutyType;

/**
 * A logo as a permission demands it.
 *
 * @param file what is shown
 * @param alt what it says to those who cannot see it
 * @param link where it leads; absent if nobody knows an address
 * @param atEnd whether it stands after the text
 */
public record LogoMark(LogoFile file, String alt, Optional<URI> link, boolean atEnd) {

    public LogoMark {
        requireNonNull(file, "file");
        requireNonNull(alt, "alt");
        requireNonNull(link, "link");
    }

    /** What a duty demands; empty if it is another's, or there is no file to show. */
    public static Optional<LogoMark> of(Duty duty, StoryFacts facts) {
        return facts.logo()
                .filter(file -> duty.type() == DutyType.LOGO)
                .map(file -> of(file, duty, facts));
    }

    private static LogoMark of(LogoFile file, Duty duty, StoryFacts facts) {
        var alt = duty.word("alt").filter(words -> !words.isBlank()).orElse(file.outlet());
        var atEnd = "BOTTOM".equalsIgnoreCase(duty.word("position").orElse(""));
        return new LogoMark(file, alt, DutyAddress.of(duty, facts), atEnd);
    }
}
