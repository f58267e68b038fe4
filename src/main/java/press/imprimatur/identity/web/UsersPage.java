package press.imprimatur.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import press.imprimatur.identity.Users;

/** Everybody who has an account. */
@Named
@RequestScoped
public class UsersPage {

    private static final int AT_ONCE = 100;

    @Inject Users users;

    private String after = "";
    private List<UserRow> rows = List.of();
    private String next = "";

    public void load() {
        var from = Optional.of(after == null ? "" : after).filter(name -> !name.isEmpty());
        var slice = users.list(from, AT_ONCE);
        rows = slice.items().stream().map(UserRow::new).toList();
        next = slice.next().orElse("");
    }

    public List<UserRow> getRows() {
        return rows;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    /** Where the next page begins; empty on the last. */
    public String getNext() {
        return next;
    }
}
