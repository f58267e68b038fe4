package press.imprimatur.courier.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import press.imprimatur.courier.Courier;
import press.imprimatur.courier.Letter;
import press.imprimatur.identity.AccountLetters;
import press.imprimatur.identity.Subject;
import press.imprimatur.identity.UserId;

/** Brings what accounts have to say like any other letter. */
@ApplicationScoped
class AccountLettersByMail implements AccountLetters {

    @Inject Courier courier;
    @Inject CourierSettings settings;

    @Override
    public boolean canLeave() {
        return settings.server().isPresent();
    }

    @Override
    public void post(String to, String subject, String text, UserId about) {
        var whose = new Subject("user", about.toString());
        courier.send(
                new Letter(
                        List.of(to),
                        Letter.inALine(subject),
                        text,
                        Optional.empty(),
                        Optional.of(whose),
                        List.of()));
    }
}
