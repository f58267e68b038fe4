package press.imprimatur.desk.web;

import press.imprimatur.rights.EndingPermission;

/** A permission that ends soon, as the first page of the desk shows it. */
public class EndingPermissionRow {

    private final EndingPermission permission;

    EndingPermissionRow(EndingPermission permission) {
        this.permission = permission;
    }

    public String getId() {
        return permission.id().toString();
    }

    public String getTitle() {
        return permission.title();
    }

    public String getGrantor() {
        return permission.grantor();
    }

    /** When, in the words and the zone of its document. */
    public String getEnds() {
        return permission.ends().toString();
    }

    /** The day for which to ask what would come down. */
    public String getDay() {
        return permission.ends().at().atZone(permission.ends().zone()).toLocalDate().toString();
    }
}
