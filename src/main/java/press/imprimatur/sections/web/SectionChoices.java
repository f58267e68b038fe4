package press.imprimatur.sections.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import press.imprimatur.sections.Sections;

/** What a story may be filed under. */
@Named
@RequestScoped
public class SectionChoices {

    @Inject Sections sections;

    private List<SectionRow> rows;

    /**
     * The sections that take stories, and the one that is chosen already, each followed by its
     * parts.
     *
     * @param chosen a slug, perhaps of before; empty for none
     */
    public List<SectionRow> of(String chosen) {
        if (rows == null) {
            rows = SectionRow.ranked(sections.list());
        }
        return rows.stream()
                .filter(row -> !row.closed() || row.isCalled(chosen))
                .map(row -> row.chosenAs(chosen))
                .toList();
    }
}
