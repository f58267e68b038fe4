package press.imprimatur.publishing.internal.proofreading;

import java.util.Optional;
import press.imprimatur.terms.OwedDuty;

/** All links of the original, wherever they stand. */
final class KeepLinksDuty implements ShownDuty {

    @Override
    public boolean isShown(OwedDuty owed, Sheet sheet) {
        return sheet.linksLost().isEmpty();
    }

    @Override
    public boolean isOfText(Sheet sheet) {
        return true;
    }

    @Override
    public Optional<String> lacking(OwedDuty owed, Sheet sheet) {
        return Optional.of(sheet.linksLost())
                .filter(lost -> !lost.isEmpty())
                .map(lost -> String.join(", ", lost));
    }
}
