package press.imprimatur.vault.internal;

import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.Unprintable;
import press.imprimatur.vault.AttributionDetails;
import press.imprimatur.vault.Speaking;

/** What must be said of a source. */
class AttributionPolicy {

    private static final int LONGEST_WORDS = 300;
    private static final int LONGEST_QUOTE = 2000;

    private AttributionPolicy() {}

    static void refuse(AttributionDetails details) {
        var nameless = details.speaking().isNameless();
        refuseText("who", details.who(), nameless ? "vault.describe" : "vault.whoMissing");
        if (details.speaking() == Speaking.SECOND_HAND) {
            refuseText("toldTo", details.toldTo(), "vault.toldToMissing");
        }
        refuseLong("toldTo", details.toldTo(), LONGEST_WORDS);
        refuseLong("place", details.place(), LONGEST_QUOTE);
        if (details.quote().isEmpty()) {
            throw new FieldRefused("quote", "vault.quoteMissing");
        }
        refuseLong("quote", details.quote(), LONGEST_QUOTE);
        if (details.entry().isPresent() && !nameless) {
            throw new FieldRefused("entry", "vault.entryOfSomebodyNamed");
        }
    }

    private static void refuseText(String field, String text, String ifMissing) {
        if (text.isEmpty()) {
            throw new FieldRefused(field, ifMissing);
        }
        refuseLong(field, text, LONGEST_WORDS);
    }

    private static void refuseLong(String field, String text, int most) {
        Unprintable.refuseIn(field, text);
        if (text.length() > most) {
            throw new FieldRefused(field, "vault.tooLong", most);
        }
    }
}
