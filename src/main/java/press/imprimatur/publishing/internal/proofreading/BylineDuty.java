package press.imprimatur.publishing.internal.proofreading;

import press.imprimatur.terms.OwedDuty;

/** The byline as the original has it; ours says it, so nothing is added. */
final class BylineDuty implements ShownDuty {

    @Override
    public boolean isShown(OwedDuty owed, Sheet sheet) {
        var given = sheet.bylineGiven();
        if (sheet.bylineInFeed().isPresent()) {
            return VisibleText.plain(sheet.bylineInFeed().get()).equals(given);
        }
        if (given.isEmpty()) {
            return sheet.manuscript().byline().isEmpty();
        }
        return sheet.shown("*").stream()
                .filter(element -> VisibleText.plain(element.text()).equals(given))
                .anyMatch(
                        element -> Sheet.isOutsideFigures(element) && sheet.isBeforeText(element));
    }

    @Override
    public boolean isOfText(Sheet sheet) {
        return sheet.bylineInFeed().isPresent() || !sheet.bylineGiven().isEmpty();
    }
}
