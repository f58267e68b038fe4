package press.imprimatur.identity.web;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import press.imprimatur.identity.Role;
import press.imprimatur.identity.UserDetails;

/** An account as the list shows it. */
public class UserRow {

    private final UserDetails user;

    UserRow(UserDetails user) {
        this.user = user;
    }

    public String getId() {
        return user.id().toString();
    }

    public String getName() {
        return user.name();
    }

    public String getFullName() {
        return user.fullName();
    }

    public String getRoles() {
        return user.roles().stream().sorted().map(Role::inWords).collect(joining(", "));
    }

    public boolean isActive() {
        return user.active();
    }

    public Instant getAddedAt() {
        return user.addedAt();
    }
}
