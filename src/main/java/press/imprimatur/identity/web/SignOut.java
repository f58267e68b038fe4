package press.imprimatur.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import press.imprimatur.identity.SignIn;

/** The button that everybody at the desk has. */
@Named
@RequestScoped
public class SignOut {

    @Inject SignIn signIn;
    @Inject Browser browser;

    public String go() {
        browser.carried().ifPresent(signIn::signOut);
        browser.drop();
        return "/sign-in?faces-redirect=true";
    }
}
