package press.imprimatur.identity.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import press.imprimatur.identity.PasswordKeyEnded;
import press.imprimatur.identity.PasswordKeys;
import press.imprimatur.identity.SignIn;
import press.imprimatur.identity.SignInAttempt;
import press.imprimatur.kernel.Notices;

/** Where a letter's link leads: somebody chooses a password, and is signed in with it. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class ChoosePasswordPage implements Serializable {

    @Inject PasswordKeys keys;
    @Inject SignIn signIn;
    @Inject Browser browser;
    @Inject Notices notices;

    private String key = "";
    private transient String password = "";
    private String userName = "";
    private String fullName = "";

    /** Asks whose key it is, without using it up: mail programs open links to look at them. */
    public void load() {
        try {
            var owner = keys.owner(key);
            userName = owner.userName();
            fullName = owner.fullName();
        } catch (PasswordKeyEnded ended) {
            userName = "";
        }
    }

    public String choose() {
        keys.choose(key, password);
        browser.carry(signIn.signIn(new SignInAttempt(userName, password, browser.address())));
        notices.done("identity.ownPasswordChanged");
        return "/desk/home?faces-redirect=true";
    }

    public boolean isGood() {
        return !userName.isEmpty();
    }

    public String getUserName() {
        return userName;
    }

    public String getFullName() {
        return fullName;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getPassword() {
        return "";
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
