package press.imprimatur.publishing;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;

/**
 * How the site looks to readers.
 *
 * @param theme type, measures and colours of all pages
 * @param accent the colour of the newsroom, {@code #rrggbb}; empty for that of the theme
 * @param dates how much is said of the time at which a story came out
 * @param dateLanguage in which language and order days are written, BCP 47: {@code en-US} writes
 *     August 31, 2019, and {@code en-GB} 31 August 2019; empty for the language of the site
 * @param reprintDate which date a reprint has; one whose original does not say when it came out has
 *     ours
 */
public record SiteLook(
        Theme theme,
        Optional<String> accent,
        DateForm dates,
        Optional<Locale> dateLanguage,
        ReprintDate reprintDate) {

    /** As it is until somebody says otherwise. */
    public static final SiteLook DEFAULT =
            new SiteLook(
                    Theme.COURIER,
                    Optional.empty(),
                    DateForm.MINUTE_AND_ZONE,
                    Optional.empty(),
                    ReprintDate.OURS);

    public SiteLook {
        requireNonNull(theme, "theme");
        accent = accent.map(colour -> colour.strip().toLowerCase(Locale.ROOT));
        requireNonNull(dates, "dates");
        requireNonNull(dateLanguage, "dateLanguage");
        requireNonNull(reprintDate, "reprintDate");
    }

    /** Those that come with the program. */
    public enum Theme {
        /** Serifs on warm paper, the name in the middle, between rules. */
        COURIER,
        /** Sans-serifs on white, the name at the side, dense lists. */
        DISPATCH
    }

    /** How much is said of a time. */
    public enum DateForm {
        /** 31 August 2019, 09:30 (Europe/Berlin). */
        MINUTE_AND_ZONE,
        /** 31 August 2019, 09:30: for readers who all live where the newsroom does. */
        MINUTE,
        /** 31 August 2019. */
        DAY
    }

    /** Which date a reprint has. */
    public enum ReprintDate {
        /** When it came out here. */
        OURS,
        /** The same, and beside it when the original came out. */
        BOTH,
        /** When the original came out, and nothing of ours. */
        ORIGINAL
    }
}
