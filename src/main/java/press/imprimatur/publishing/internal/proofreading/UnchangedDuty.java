package press.imprimatur.publishing.internal.proofreading;

import press.imprimatur.terms.OwedDuty;

/** The text as we got it, with nothing in between; whoever edits it meets or breaks it. */
final class UnchangedDuty implements ShownDuty {

    @Override
    public boolean isShown(OwedDuty owed, Sheet sheet) {
        return sheet.facts().isUnchanged(owed.component())
                && (sheet.isWithoutText() || sheet.showsText());
    }
}
