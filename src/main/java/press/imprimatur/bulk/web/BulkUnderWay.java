package press.imprimatur.bulk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import press.imprimatur.bulk.BulkActs;
import press.imprimatur.bulk.BulkProgress;
import press.imprimatur.kernel.Sentences;

/** What goes on with many stories for whoever looks, so that it is found again. */
@Named
@RequestScoped
public class BulkUnderWay {

    /** One piece of it: what it is, and how far it has come. */
    public record Going(String id, String title, String came) {}

    @Inject BulkActs acts;
    @Inject Sentences sentences;

    private List<Going> rows;

    public List<Going> getRows() {
        if (rows == null) {
            rows = acts.underWay().stream().map(this::going).toList();
        }
        return rows;
    }

    private Going going(BulkProgress work) {
        return new Going(
                work.id().toString(),
                BulkWords.title(work, sentences),
                BulkWords.came(work, sentences));
    }
}
