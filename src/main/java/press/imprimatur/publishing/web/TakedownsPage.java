package press.imprimatur.publishing.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.kernel.Slice;
import press.imprimatur.publishing.Takedowns;

/** What had to come down, thing by thing, and whether anything is live that must not be. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class TakedownsPage implements Slice.Source<TakedownRow>, Serializable {

    @Inject Takedowns takedowns;
    @Inject Sentences sentences;

    private List<String> overdue = List.of();

    public void load() {
        overdue = takedowns.liveThatMustNotBe();
    }

    @Override
    public Slice<TakedownRow> after(Optional<String> cursor, int most) {
        return takedowns.list(cursor, most).map(down -> TakedownRow.of(down, sentences));
    }

    /** What is live that must not be; empty, or something is broken. */
    public List<String> getOverdue() {
        return overdue;
    }
}
