package press.imprimatur.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import press.imprimatur.identity.SetUp;
import press.imprimatur.identity.SignIn;
import press.imprimatur.identity.SignInAttempt;

/** The first page of all: who the first administrator is, and what the newsroom is. */
@Named
@RequestScoped
public class SetUpPage {

    @Inject SetUp setUp;
    @Inject SignIn signIn;
    @Inject Browser browser;

    private final SetUpForm form = new SetUpForm();

    public String load() {
        if (!setUp.isNeeded()) {
            return "/sign-in?faces-redirect=true";
        }
        form.getNewsroom().setPublicAddress(browser.baseAddress());
        return null;
    }

    public String complete() {
        setUp.complete(form.answers());
        var attempt = new SignInAttempt(form.getName(), form.password(), browser.address());
        browser.carry(signIn.signIn(attempt));
        // The first question of a newsroom: whose is what it writes?
        return "/desk/rights/ownership?faces-redirect=true";
    }

    public SetUpForm getForm() {
        return form;
    }
}
