package press.imprimatur.identity.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import press.imprimatur.identity.PasswordKeys;
import press.imprimatur.identity.UserId;
import press.imprimatur.identity.Users;
import press.imprimatur.kernel.Notices;

/** One account, to add or to change. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class UserPage implements Serializable {

    private static final String LIST = "/desk/identity/users?faces-redirect=true";

    @Inject Users users;
    @Inject PasswordKeys keys;
    @Inject Notices notices;

    private UserId id;
    private long seen;
    private boolean active;
    private UserForm form = new UserForm();
    private String title = "";

    public void load() {
        if (id != null) {
            var user = users.get(id);
            seen = user.version();
            active = user.active();
            title = user.fullName();
            form = UserForm.of(user);
        }
    }

    public String save() {
        if (id == null) {
            var added = form.newUser();
            users.add(added);
            notices.done(
                    added.isInvited() ? "identity.userInvited" : "identity.userSaved",
                    form.getFullName());
            return LIST;
        }
        users.change(id, form.changed(seen));
        notices.done("identity.userSaved", form.getFullName());
        return LIST;
    }

    public String resetPassword() {
        users.resetPassword(id, form.password());
        notices.done("identity.passwordReset", title);
        return LIST;
    }

    public String invite() {
        keys.invite(id);
        notices.done("identity.userInvited", title);
        return LIST;
    }

    public String deactivate() {
        users.deactivate(id);
        notices.done("identity.userDeactivated", title);
        return LIST;
    }

    public String reactivate() {
        users.reactivate(id);
        notices.done("identity.userReactivated", title);
        return LIST;
    }

    public UserId getId() {
        return id;
    }

    public void setId(UserId id) {
        this.id = id;
    }

    public boolean isKnown() {
        return id != null;
    }

    /** Whether a letter can bring this person a key to choose a password with. */
    public boolean isReachable() {
        return active && !form.getMail().isBlank() && keys.canWrite();
    }

    public boolean isActive() {
        return active;
    }

    public UserForm getForm() {
        return form;
    }

    public String getTitle() {
        return title;
    }
}
