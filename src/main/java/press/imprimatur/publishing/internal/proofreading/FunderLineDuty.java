package press.imprimatur.publishing.internal.proofreading;

import press.imprimatur.publishing.internal.duties.StoryFacts;
import press.imprimatur.terms.OwedDuty;

/** Who paid for a story, or contributed to it, word for word at its end. */
final class FunderLineDuty implements ShownDuty {

    @Override
    public void say(OwedDuty owed, StoryFacts facts, PageWords words) {
        owed.duty().word("text").ifPresent(words.ofText()::creditAtEnd);
    }

    @Override
    public boolean isShown(OwedDuty owed, Sheet sheet) {
        return owed.duty()
                .word("text")
                .filter(line -> sheet.hasLine(line, sheet::isAfterText))
                .isPresent();
    }

    @Override
    public boolean isOfText(Sheet sheet) {
        return true;
    }
}
