package press.imprimatur.clearance.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.imprimatur.courier.Courier;
import press.imprimatur.courier.LetterFilter;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.Subject;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.rights.PermissionUses;
import press.imprimatur.terms.InstrumentId;

/**
 * Puts together what modules know of a request: acts, letters, and what went out by right of it.
 */
@ApplicationScoped
class RequestTimeline {

    private static final int LATEST = 100;

    @Inject Courier courier;
    @Inject AuditTrail audit;
    @Inject PermissionUses uses;
    @Inject Sentences sentences;

    /** The latest hundred of each, the newest first. */
    List<TimelineRow> of(InstrumentId request) {
        var about = new Subject("permission", request.toString());
        var acts = audit.list(Optional.of(about), Optional.empty(), LATEST).items().stream();
        var letters =
                courier.list(LetterFilter.about(about), Optional.empty(), LATEST).items().stream();
        var published = uses.of(request, Optional.empty(), LATEST).items().stream();
        return Stream.of(
                        acts.map(entry -> TimelineRow.of(entry, sentences)),
                        letters.map(letter -> TimelineRow.of(letter, sentences)),
                        published.flatMap(use -> TimelineRow.of(use, sentences)))
                .flatMap(rows -> rows)
                .sorted(Comparator.comparing(TimelineRow::getAt).reversed())
                .toList();
    }
}
