package press.imprimatur.desk.web;

/** A permission, or what it asks for, by its title, and where it is shown. */
public record PermissionLink(String title, String address) {

    public String getTitle() {
        return title;
    }

    public String getAddress() {
        return address;
    }
}
