package press.imprimatur.sources.web;

import press.imprimatur.api.Versioned;
import press.imprimatur.sources.Outlet;

/** An outlet as scripts read it. */
public record OutletJson(
        String id,
        long version,
        String name,
        String domain,
        String contactName,
        String contactMail,
        String reprintLine)
        implements Versioned {

    static OutletJson of(Outlet outlet) {
        var details = outlet.details();
        return new OutletJson(
                outlet.id().toString(),
                outlet.version(),
                details.name(),
                details.domain(),
                details.contactName(),
                details.contactMail(),
                details.reprintLine());
    }
}
