package press.imprimatur.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import press.imprimatur.identity.SetUp;
import press.imprimatur.identity.SignIn;
import press.imprimatur.identity.SignInAttempt;

/** Where people sign in. */
@Named
@RequestScoped
public class SignInPage {

    @Inject SignIn signIn;
    @Inject SetUp setUp;
    @Inject Browser browser;

    private String next = "";
    private String name = "";
    private String password = "";

    public String load() {
        return setUp.isNeeded() ? "/set-up?faces-redirect=true" : null;
    }

    public String signIn() {
        var session = signIn.signIn(new SignInAttempt(name, password, browser.address()));
        browser.carry(session);
        return NextPage.after(next);
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return "";
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
