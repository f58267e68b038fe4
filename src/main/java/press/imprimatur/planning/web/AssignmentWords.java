package press.imprimatur.planning.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.planning.Assignment;

/** Puts work into words for whoever is looking, as of now. */
@ApplicationScoped
public class AssignmentWords {

    @Inject CurrentCaller caller;
    @Inject Sentences sentences;
    @Inject Clock clock;

    AssignmentRow row(Assignment work) {
        return AssignmentRow.of(work, caller.get().user(), clock.instant(), sentences);
    }
}
