package press.imprimatur.demonstration.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import press.imprimatur.sections.SectionDetails;
import press.imprimatur.sections.Sections;

/** What the stories of the demonstration are filed under. */
@ApplicationScoped
class DemonstrationSections {

    static final String HARBOUR = "harbour";
    static final String CITY = "city";
    static final String COAST = "coast";

    @Inject DemonstrationPeople people;
    @Inject Sections sections;

    void load() {
        List.of("Harbour", "City", "Coast").forEach(this::add);
    }

    private void add(String name) {
        people.asEditor(() -> sections.add(new SectionDetails(name, "", Optional.empty())));
    }
}
