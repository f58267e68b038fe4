package press.imprimatur.desk.web;

import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.InstrumentId;

/** Addresses of pages that the workbench leads to, below the context path. */
class Places {

    private Places() {}

    static String permissions() {
        return "/desk/rights/permissions.xhtml";
    }

    static String permission(InstrumentId id) {
        return "/desk/rights/permission.xhtml?id=" + id;
    }

    static String newPermission(WorkId work) {
        return "/desk/rights/record.xhtml?work=" + work;
    }

    static String published() {
        return "/desk/publishing/published.xhtml";
    }
}
