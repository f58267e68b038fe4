package press.imprimatur.desk.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.kernel.Slice;
import press.imprimatur.publishing.OutsideHosts;
import press.imprimatur.publishing.Publishing;

/** Everything that ever came out, the newest first, and what became of it. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class PublishedPage implements Slice.Source<PublicationRow>, Serializable {

    @Inject Publishing publishing;
    @Inject OutsideHosts outside;
    @Inject Sentences sentences;
    @Inject Clock clock;

    @Override
    public Slice<PublicationRow> after(Optional<String> cursor, int most) {
        var now = clock.instant();
        return publishing
                .list(cursor, most)
                .map(publication -> PublicationRow.of(publication, sentences, now));
    }

    /** Other servers that readers' browsers are sent to, such as "counter.example (3)". */
    public List<String> getOutsideHosts() {
        return outside.reached().stream()
                .map(reached -> reached.host() + " (" + reached.stories() + ")")
                .toList();
    }
}
