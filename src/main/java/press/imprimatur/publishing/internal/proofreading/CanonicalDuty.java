package press.imprimatur.publishing.internal.proofreading;

import press.imprimatur.publishing.internal.duties.DutyAddress;
import press.imprimatur.publishing.internal.duties.StoryFacts;
import press.imprimatur.terms.OwedDuty;

/** Where search engines are sent; an item of a feed is no page, so it is met there. */
final class CanonicalDuty implements ShownDuty {

    @Override
    public void say(OwedDuty owed, StoryFacts facts, PageWords words) {
        words.canonical(DutyAddress.of(owed.duty(), facts));
    }

    @Override
    public boolean isShown(OwedDuty owed, Sheet sheet) {
        return sheet.head().isEmpty() || sheet.head().get().sendsTo(owed, sheet.facts());
    }

    @Override
    public boolean isOfText(Sheet sheet) {
        return true;
    }
}
