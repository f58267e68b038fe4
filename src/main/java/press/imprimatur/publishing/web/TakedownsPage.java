package press.imprimatur.publishing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.kernel.Slice;
import press.imprimatur.publishing.Takedowns;

/** What had to come down, thing by thing, and whether anything is live that must not be. */
@Named
@RequestScoped
public class TakedownsPage {

    private static final int SO_MANY = 50;

    @Inject Takedowns takedowns;
    @Inject Sentences sentences;

    private String cursor = "";
    private Slice<TakedownRow> slice;
    private List<String> overdue;

    public void load() {
        slice =
                takedowns
                        .list(Optional.of(cursor).filter(text -> !text.isEmpty()), SO_MANY)
                        .map(takedown -> TakedownRow.of(takedown, sentences));
        overdue = takedowns.liveThatMustNotBe();
    }

    public List<TakedownRow> getRows() {
        return slice.items();
    }

    /** What is live that must not be; empty, or something is broken. */
    public List<String> getOverdue() {
        return overdue;
    }

    /** What to ask with for earlier ones; empty at the end. */
    public String getNext() {
        return slice.next().orElse("");
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor == null ? "" : cursor;
    }
}
