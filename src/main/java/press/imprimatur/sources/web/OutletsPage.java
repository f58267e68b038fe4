package press.imprimatur.sources.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import press.imprimatur.sources.Outlets;

/** The outlets that we reprint from. */
@Named
@RequestScoped
public class OutletsPage {

    @Inject Outlets outlets;

    private List<OutletRow> rows;

    public List<OutletRow> getRows() {
        if (rows == null) {
            rows = outlets.list().stream().map(OutletRow::new).toList();
        }
        return rows;
    }
}
