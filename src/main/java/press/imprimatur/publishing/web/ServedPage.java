package press.imprimatur.publishing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.kernel.Notices;
import press.imprimatur.publishing.AsServed;

/** What readers do not get as they should. */
@Named
@RequestScoped
public class ServedPage {

    private static final int SO_MANY = 100;

    @Inject AsServed served;
    @Inject Notices notices;

    private List<ServedRow> rows;

    public List<ServedRow> getRows() {
        if (rows == null) {
            rows = served.wrong(SO_MANY).stream().map(ServedRow::of).toList();
        }
        return rows;
    }

    /** Whether there is anything at all. */
    public boolean isWrong() {
        return served.isAnythingWrong();
    }

    public String readAgain(String article) {
        served.readAgain(ArticleId.of(article));
        notices.done("publishing.served.planned");
        return "served?faces-redirect=true";
    }
}
