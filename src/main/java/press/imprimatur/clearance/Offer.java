package press.imprimatur.clearance;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import press.imprimatur.terms.Use;

/**
 * What one side would agree to, in the words of the form: the rest of the terms stays as it is.
 *
 * @param uses all uses that are offered
 * @param lastDay the last day on which it may be shown, in the newsroom's zone; empty means without
 *     an end
 * @param creditLine word for word; empty means none
 */
public record Offer(Set<Use> uses, Optional<LocalDate> lastDay, String creditLine) {

    public Offer {
        uses = Set.copyOf(uses);
        lastDay = lastDay == null ? Optional.empty() : lastDay;
        creditLine = inOneLine(creditLine == null ? "" : creditLine);
    }

    /** A form may break a line anywhere; words are what counts. */
    public static String inOneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
