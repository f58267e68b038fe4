package press.imprimatur.rights.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import press.imprimatur.rights.EndingPermission;
import press.imprimatur.rights.EndingPermissions;

/** Warns on the page of a permission that it ends soon. */
@Named
@RequestScoped
public class EndingPanel {

    @Inject EndingPermissions endings;
    @Inject PermissionPage permissionPage;

    private Optional<EndingPermission> ending;

    private Optional<EndingPermission> ending() {
        if (ending == null) {
            ending = Optional.ofNullable(permissionPage.getId()).flatMap(endings::find);
        }
        return ending;
    }

    /** When, in the words of its document; empty if it does not end soon. */
    public String getEnds() {
        return ending().map(found -> found.ends().toString()).orElse("");
    }

    /** The day for which to ask what would come down; empty if nobody knows one. */
    public String getDay() {
        return ending().map(found -> found.ends().at().atZone(found.ends().zone()).toLocalDate())
                .map(Object::toString)
                .orElse("");
    }
}
