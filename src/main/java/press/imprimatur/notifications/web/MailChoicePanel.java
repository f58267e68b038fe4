package press.imprimatur.notifications.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.identity.UserDetails;
import press.imprimatur.identity.Users;
import press.imprimatur.kernel.Notices;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.notifications.Inbox;
import press.imprimatur.notifications.MailChoice;

/** Where somebody chooses how notifications come by mail. */
@Named
@RequestScoped
public class MailChoicePanel {

    /** What can be chosen, in words. */
    public record Offered(MailChoice value, String words) {}

    @Inject Inbox inbox;
    @Inject Users users;
    @Inject CurrentCaller caller;
    @Inject Notices notices;
    @Inject Sentences sentences;

    private MailChoice chosen;

    /** Whether this person's account has a mail address. */
    public boolean isReachable() {
        return users.find(caller.get().user()).flatMap(UserDetails::mail).isPresent();
    }

    public String save() {
        inbox.choose(getChosen());
        notices.done("notifications.chosen");
        return "/desk/identity/account?faces-redirect=true";
    }

    public List<Offered> getOffered() {
        return Arrays.stream(MailChoice.values())
                .map(each -> new Offered(each, sentences.say("notifications.mail." + each)))
                .toList();
    }

    public MailChoice getChosen() {
        if (chosen == null) {
            chosen = inbox.mailChoice();
        }
        return chosen;
    }

    public void setChosen(MailChoice chosen) {
        this.chosen = chosen;
    }
}
