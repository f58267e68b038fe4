package press.imprimatur.desk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.publishing.CorrectionReviews;

/** The corrections on the home page: what is overdue stands on top. */
@Named
@RequestScoped
public class CorrectionsWaiting {

    private static final int SO_MANY = 6;

    @Inject CorrectionReviews reviews;
    @Inject Sentences sentences;
    @Inject Clock clock;

    private List<CorrectionRow> rows;

    public List<CorrectionRow> getRows() {
        if (rows == null) {
            var now = clock.instant();
            rows =
                    reviews.waiting(SO_MANY).stream()
                            .map(each -> CorrectionRow.of(each, List.of(), sentences, now))
                            .toList();
        }
        return rows;
    }
}
