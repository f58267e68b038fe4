package press.imprimatur.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import press.imprimatur.identity.LetterRequest;
import press.imprimatur.identity.PasswordKeys;
import press.imprimatur.kernel.Notices;

/** Where somebody who forgot their password asks for a letter. */
@Named
@RequestScoped
public class ForgotPasswordPage {

    @Inject PasswordKeys keys;
    @Inject Browser browser;
    @Inject Notices notices;

    private String who = "";

    /** Says the same whether there is such an account or not. */
    public String ask() {
        keys.ask(new LetterRequest(who, browser.address()));
        notices.done("identity.letterOnItsWay");
        return "/sign-in?faces-redirect=true";
    }

    public boolean isPossible() {
        return keys.canWrite();
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }
}
