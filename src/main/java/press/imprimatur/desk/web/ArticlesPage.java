package press.imprimatur.desk.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import press.imprimatur.articles.ArticleFilter;
import press.imprimatur.articles.Stage;
import press.imprimatur.identity.Caller;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.identity.UserId;
import press.imprimatur.kernel.Slice;

/** All articles, the ones changed last first. What is shown of them stands in the address. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class ArticlesPage implements Slice.Source<ArticleRow>, Serializable {

    @Inject OutletNamedArticles rows;
    @Inject CurrentCaller caller;

    private String stage = "";
    private String rights = "";
    private boolean mine;

    @Override
    public Slice<ArticleRow> after(Optional<String> cursor, int most) {
        var own = mine ? caller.find().map(Caller::user) : Optional.<UserId>empty();
        return RightsFilter.of(rights)
                .map(said -> rows.list(said, cursor, most))
                .orElseGet(() -> rows.list(new ArticleFilter(wanted(), own), cursor, most));
    }

    /** What an address says about the stage; what no stage is called narrows nothing. */
    private Optional<Stage> wanted() {
        return Arrays.stream(Stage.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(stage))
                .findFirst();
    }

    public String getStage() {
        return stage;
    }

    public void setStage(String stage) {
        this.stage = stage == null ? "" : stage;
    }

    /** What the rights have to say of it: {@code permitted}, {@code refused}, {@code unknown}. */
    public String getRights() {
        return rights;
    }

    public void setRights(String rights) {
        this.rights = rights == null ? "" : rights;
    }

    public boolean isMine() {
        return mine;
    }

    public void setMine(boolean mine) {
        this.mine = mine;
    }
}
