package press.imprimatur.publishing.internal.proofreading;

import java.util.Optional;
import press.imprimatur.markup.Wording;
import press.imprimatur.terms.OwedDuty;

/** Words that stay in the text; a summary in a feed has no text that they could be missing from. */
final class KeepPassageDuty implements ShownDuty {

    @Override
    public boolean isShown(OwedDuty owed, Sheet sheet) {
        var isSummary = sheet.head().isEmpty() && sheet.isWithoutText();
        return isSummary || sheet.showsText() && isSaid(owed, sheet);
    }

    /** What is struck out is said no longer. */
    private static boolean isSaid(OwedDuty owed, Sheet sheet) {
        return owed.duty()
                .word("text")
                .map(Wording::new)
                .filter(new Wording(VisibleText.said(sheet.manuscript().body()))::holds)
                .isPresent();
    }

    @Override
    public boolean isOfText(Sheet sheet) {
        return true;
    }

    @Override
    public Optional<String> lacking(OwedDuty owed, Sheet sheet) {
        return owed.duty().word("text").map(words -> "“" + words + "”");
    }
}
