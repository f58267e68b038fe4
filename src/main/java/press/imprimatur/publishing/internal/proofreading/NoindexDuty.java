package press.imprimatur.publishing.internal.proofreading;

import press.imprimatur.publishing.internal.duties.StoryFacts;
import press.imprimatur.terms.OwedDuty;

/** Keeping search engines out; an item of a feed is no page, so it is met there. */
final class NoindexDuty implements ShownDuty {

    @Override
    public void say(OwedDuty owed, StoryFacts facts, PageWords words) {
        words.noindex();
    }

    @Override
    public boolean isShown(OwedDuty owed, Sheet sheet) {
        return sheet.head().isEmpty() || sheet.head().get().isLeftOut();
    }

    @Override
    public boolean isOfText(Sheet sheet) {
        return true;
    }
}
