package press.imprimatur.publishing.internal.proofreading;

import press.imprimatur.publishing.internal.duties.StoryFacts;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.OwedDuty;

/** Tells readers that this is a part of the original, where it is. */
final class ExcerptDuty implements ShownDuty {

    @Override
    public void say(OwedDuty owed, StoryFacts facts, PageWords words) {
        if (facts.excerpt()) {
            words.of(owed.component()).note(sentence(owed.duty()));
        }
    }

    @Override
    public boolean isShown(OwedDuty owed, Sheet sheet) {
        return !sheet.facts().excerpt() || sheet.saysBesideText(sentence(owed.duty()));
    }

    @Override
    public boolean isOfText(Sheet sheet) {
        return true;
    }

    private static String sentence(Duty duty) {
        return duty.word("text").orElse("This is an excerpt of the original story.");
    }
}
