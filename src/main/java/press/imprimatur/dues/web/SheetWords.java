package press.imprimatur.dues.web;

import java.util.ArrayList;
import press.imprimatur.dues.PartnerSheet;
import press.imprimatur.dues.PartnerSheet.InForce;
import press.imprimatur.kernel.Sentences;

/** How we stand with a partner, in a line and in sentences. */
class SheetWords {

    private SheetWords() {}

    /** Such as "312 live, no photos, ends 14 March 2026". */
    static String line(PartnerSheet sheet, Sentences sentences, Days days) {
        var parts = new ArrayList<String>();
        parts.add(sentences.say("dues.sheet.live", sheet.live()));
        if (sheet.inForce() == 0) {
            parts.add(sentences.say("dues.sheet.nothingInForce"));
        } else {
            parts.add(sentences.say(sheet.photos() ? "dues.sheet.photos" : "dues.sheet.noPhotos"));
            parts.add(
                    sheet.firstEnd()
                            .map(end -> sentences.say("dues.sheet.ends", days.last(end)))
                            .orElseGet(() -> sentences.say("dues.sheet.noEnd")));
        }
        if (sheet.owedInAll() > 0) {
            parts.add(sentences.say("dues.sheet.owed", sheet.owedInAll()));
        }
        return String.join(", ", parts);
    }

    /** When it ends, and what its terms mean. */
    static String sentence(InForce permission, Sentences sentences, Days days) {
        var end =
                permission
                        .until()
                        .map(until -> sentences.say("dues.sheet.endsSentence", days.last(until)))
                        .orElseGet(() -> sentences.say("dues.sheet.noEndSentence"));
        return end + " " + permission.words();
    }
}
