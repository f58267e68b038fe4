package press.imprimatur.desk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import press.imprimatur.articles.ArticleFilter;
import press.imprimatur.articles.Stage;
import press.imprimatur.identity.Caller;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.kernel.Slice;

/** All articles, the ones changed last first, a stretch at a time. */
@Named
@RequestScoped
public class ArticlesPage {

    private static final int SO_MANY = 30;

    @Inject ArticleRows rows;
    @Inject CurrentCaller caller;

    private String stage = "";
    private String rights = "";
    private boolean mine;
    private String cursor = "";
    private Slice<ArticleRow> slice;

    public void load() {
        var filter =
                new ArticleFilter(
                        wanted(), mine ? caller.find().map(Caller::user) : Optional.empty());
        var after = Optional.of(cursor).filter(text -> !text.isEmpty());
        slice =
                RightsFilter.of(rights)
                        .map(said -> rows.list(said, after, SO_MANY))
                        .orElseGet(() -> rows.list(filter, after, SO_MANY));
    }

    /** What an address says about the stage; what no stage is called narrows nothing. */
    private Optional<Stage> wanted() {
        return Arrays.stream(Stage.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(stage))
                .findFirst();
    }

    public List<ArticleRow> getRows() {
        return slice.items();
    }

    /** What to ask with for older ones; empty at the end. */
    public String getNext() {
        return slice.next().orElse("");
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

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor == null ? "" : cursor;
    }
}
