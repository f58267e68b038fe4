package press.imprimatur.clearance.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import press.imprimatur.clearance.DeskRequest;
import press.imprimatur.clearance.DeskRequests;
import press.imprimatur.kernel.Notices;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.sources.Outlet;
import press.imprimatur.sources.OutletId;
import press.imprimatur.sources.Outlets;

/** Lets those who may not ask for permissions tell the rights desk, and the rights desk see it. */
@Named
@RequestScoped
public class WishPanel {

    private static final int ROWS = 20;

    @Inject DeskRequests wishes;
    @Inject Outlets outlets;
    @Inject Notices notices;

    private List<DeskRequestRow> rows;

    /** The wish for a work; null if there is none. */
    public DeskRequestRow on(WorkId work) {
        return wishes.find(work).map(this::row).orElse(null);
    }

    /** What waits for the rights desk, the oldest first. */
    public List<DeskRequestRow> getRows() {
        if (rows == null) {
            rows = wishes.open(ROWS).stream().map(this::row).toList();
        }
        return rows;
    }

    /**
     * @param outlet whose story it is; empty if it is our own
     * @param next where to go afterwards
     */
    public String tell(WorkId work, String about, String outlet, String next) {
        wishes.tell(work, about, outletOf(outlet));
        notices.done("clearance.wish.told");
        return next;
    }

    public String strike(String work) {
        wishes.strike(WorkId.of(work));
        notices.done("clearance.wish.struck");
        return "/desk/home?faces-redirect=true";
    }

    private static Optional<OutletId> outletOf(String name) {
        return Optional.of(name).filter(given -> !given.isEmpty()).map(OutletId::of);
    }

    private DeskRequestRow row(DeskRequest wish) {
        var name = wish.outlet().map(outlets::get).map(Outlet::name).orElse("");
        return new DeskRequestRow(wish, name);
    }
}
