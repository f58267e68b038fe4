package press.imprimatur.sources.web;

import press.imprimatur.sources.Outlet;

/** An outlet as the list shows it. */
public class OutletRow {

    private final Outlet outlet;

    OutletRow(Outlet outlet) {
        this.outlet = outlet;
    }

    public String getId() {
        return outlet.id().toString();
    }

    public String getName() {
        return outlet.name();
    }

    public String getDomain() {
        return outlet.details().domain();
    }

    public String getContactName() {
        return outlet.details().contactName();
    }

    public String getContactMail() {
        return outlet.details().contactMail();
    }

    public String getReprintLine() {
        return outlet.details().reprintLine();
    }
}
