package press.imprimatur.desk.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Optional;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.InstrumentId;
import press.imprimatur.sources.OutletId;

/** Addresses of pages that the workbench leads to, below the context path. */
class Places {

    private Places() {}

    static String permissions() {
        return "/desk/rights/permissions.xhtml";
    }

    static String permission(InstrumentId id) {
        return "/desk/rights/permission.xhtml?id=" + id;
    }

    /** Where a permission for a work is recorded; what it is about is filled in already. */
    static String newPermission(WorkId work, String about, Optional<OutletId> outlet) {
        return "/desk/rights/permission.xhtml?work="
                + work
                + "&about="
                + URLEncoder.encode(about, UTF_8)
                + outlet.map(of -> "&of=" + of).orElse("");
    }

    /** Where the outlet is asked for a story; what it is about is filled in already. */
    static String newRequest(WorkId work, String about, OutletId outlet) {
        return "/desk/clearance/ask.xhtml?work="
                + work
                + "&about="
                + URLEncoder.encode(about, UTF_8)
                + "&of="
                + outlet;
    }

    static String request(InstrumentId id) {
        return "/desk/clearance/request.xhtml?id=" + id;
    }

    static String outlet(OutletId id) {
        return "/desk/sources/outlet.xhtml?id=" + id;
    }

    static String published() {
        return "/desk/publishing/published.xhtml";
    }
}
