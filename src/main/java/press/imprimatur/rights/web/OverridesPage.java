package press.imprimatur.rights.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import press.imprimatur.kernel.Notices;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.OverrideId;
import press.imprimatur.rights.Overrides;

/** The overrides that wait for a second person or are in force, and those of one story. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class OverridesPage implements Serializable {

    @Inject Overrides overrides;
    @Inject Notices notices;
    @Inject Sentences sentences;

    private transient List<OverrideRow> rows;

    public List<OverrideRow> getRows() {
        if (rows == null) {
            rows =
                    overrides.open().stream()
                            .map(override -> new OverrideRow(override, sentences))
                            .toList();
        }
        return rows;
    }

    /** Those of a story, by the id of its work. */
    public List<OverrideRow> of(String work) {
        return overrides.on(WorkId.of(work)).stream()
                .map(override -> new OverrideRow(override, sentences))
                .toList();
    }

    public String sign(String id, long seen) {
        overrides.sign(OverrideId.of(id), seen);
        notices.done("rights.overrides.signed");
        return "/desk/rights/overrides?faces-redirect=true";
    }

    public String withdraw(String id, long seen) {
        overrides.withdraw(OverrideId.of(id), seen);
        notices.done("rights.overrides.withdrawn");
        return "/desk/rights/overrides?faces-redirect=true";
    }
}
