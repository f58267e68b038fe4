package press.imprimatur.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.identity.SignIn;
import press.imprimatur.identity.SignInAttempt;
import press.imprimatur.identity.UserDetails;
import press.imprimatur.identity.Users;
import press.imprimatur.kernel.Notices;

/** One's own account. */
@Named
@RequestScoped
public class AccountPage {

    @Inject Users users;
    @Inject SignIn signIn;
    @Inject CurrentCaller callers;
    @Inject Browser browser;
    @Inject Notices notices;

    private String current = "";
    private String password = "";
    private UserRow row;

    /** The new password ends every session; this browser gets a new one at once. */
    public String changePassword() {
        var me = me();
        users.changeOwnPassword(current, password);
        browser.carry(signIn.signIn(new SignInAttempt(me.name(), password, browser.address())));
        notices.done("identity.ownPasswordChanged");
        return "/desk/home?faces-redirect=true";
    }

    public UserRow getMe() {
        if (row == null) {
            row = new UserRow(me());
        }
        return row;
    }

    private UserDetails me() {
        return users.get(callers.get().user());
    }

    public String getCurrent() {
        return "";
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getPassword() {
        return "";
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
