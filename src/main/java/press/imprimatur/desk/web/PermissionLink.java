package press.imprimatur.desk.web;

/** A permission by its title, and where it is shown. */
public class PermissionLink {

    private final String title;
    private final String address;

    PermissionLink(String title, String address) {
        this.title = title;
        this.address = address;
    }

    public String getTitle() {
        return title;
    }

    public String getAddress() {
        return address;
    }
}
