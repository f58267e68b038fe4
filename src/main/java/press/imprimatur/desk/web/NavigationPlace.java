package press.imprimatur.desk.web;

import java.util.Set;
import press.imprimatur.identity.Role;

/** Somewhere one can go from everywhere. */
public class NavigationPlace {

    private final String address;
    private final String belongsHere;
    private final String icon;
    private final Set<Role> roles;
    private final String label;
    private final boolean here;

    /**
     * @param belongsHere how the addresses begin of all pages that belong to this place
     * @param roles who is shown it; empty for everybody
     */
    private NavigationPlace(
            String address,
            String belongsHere,
            String icon,
            Set<Role> roles,
            String label,
            boolean here) {
        this.address = address;
        this.belongsHere = belongsHere;
        this.icon = icon;
        this.roles = roles;
        this.label = label;
        this.here = here;
    }

    static NavigationPlace of(String address, String belongsHere, String icon, Role... roles) {
        return new NavigationPlace(address, belongsHere, icon, Set.of(roles), "", false);
    }

    /** The same place, seen from the page given. */
    NavigationPlace seenFrom(String viewId, String label) {
        return new NavigationPlace(
                address, belongsHere, icon, roles, label, viewId.startsWith(belongsHere));
    }

    Set<Role> roles() {
        return roles;
    }

    public String getAddress() {
        return address;
    }

    public String getIcon() {
        return icon;
    }

    public String getLabel() {
        return label;
    }

    public boolean isHere() {
        return here;
    }
}
