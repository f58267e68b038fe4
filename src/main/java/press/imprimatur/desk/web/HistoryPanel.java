package press.imprimatur.desk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.Subject;

/** Who did what to the article on the bench, and how many texts it has had. */
@Named
@RequestScoped
public class HistoryPanel {

    private static final int SO_MANY = 50;

    @Inject ArticlePage articlePage;
    @Inject AuditTrail audit;

    private List<HistoryRow> acts;

    public List<HistoryRow> getActs() {
        if (acts == null) {
            var subject = new Subject("article", articlePage.getId().toString());
            acts =
                    audit.list(Optional.of(subject), Optional.empty(), SO_MANY).items().stream()
                            .map(entry ->
                                    new HistoryRow(entry.act().inWords(), entry.by(), entry.at()))
                            .toList();
        }
        return acts;
    }

    /** The number of the text on the bench. */
    public String getPresent() {
        return Integer.toString(articlePage.article().revision());
    }
}
