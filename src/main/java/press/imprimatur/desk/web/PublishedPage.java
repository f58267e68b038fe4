package press.imprimatur.desk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.kernel.Slice;
import press.imprimatur.publishing.OutsideHosts;
import press.imprimatur.publishing.Publishing;

/** Everything that ever came out, the newest first, and what became of it. */
@Named
@RequestScoped
public class PublishedPage {

    private static final int SO_MANY = 30;

    @Inject Publishing publishing;
    @Inject OutsideHosts outside;
    @Inject Sentences sentences;
    @Inject Clock clock;

    private String cursor = "";
    private Slice<PublicationRow> slice;

    public void load() {
        var now = clock.instant();
        slice =
                publishing
                        .list(Optional.of(cursor).filter(text -> !text.isEmpty()), SO_MANY)
                        .map(publication -> PublicationRow.of(publication, sentences, now));
    }

    public List<PublicationRow> getRows() {
        return slice.items();
    }

    /** Other servers that readers' browsers are sent to, such as "counter.example (3)". */
    public List<String> getOutsideHosts() {
        return outside.reached().stream()
                .map(reached -> reached.host() + " (" + reached.stories() + ")")
                .toList();
    }

    /** What to ask with for older ones; empty at the end. */
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
