package press.imprimatur.identity.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import press.imprimatur.identity.Users;
import press.imprimatur.kernel.Slice;

/** Everybody who has an account. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class UsersPage implements Slice.Source<UserRow>, Serializable {

    @Inject Users users;

    @Override
    public Slice<UserRow> after(Optional<String> cursor, int most) {
        return users.list(cursor, most).map(UserRow::new);
    }
}
