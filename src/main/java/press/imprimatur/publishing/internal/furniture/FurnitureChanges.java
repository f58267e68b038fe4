package press.imprimatur.publishing.internal.furniture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import press.imprimatur.identity.ActRecorded;
import press.imprimatur.publishing.internal.serving.Renditions;

/** The newsroom's name stands in the furniture, and its language on every list. */
@ApplicationScoped
class FurnitureChanges {

    @Inject Renditions renditions;

    void on(@Observes ActRecorded act) {
        if (act.subject().kind().equals("newsroom")) {
            renditions.siteChanged(Set.of());
        }
    }
}
