package press.imprimatur.notifications.internal;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import press.imprimatur.courier.Courier;
import press.imprimatur.courier.Letter;
import press.imprimatur.courier.PostOffice;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.identity.Subject;
import press.imprimatur.identity.UserDetails;
import press.imprimatur.identity.UserId;
import press.imprimatur.identity.Users;
import press.imprimatur.kernel.Recorded;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.notifications.Notification;

/** Writes the letters that tell people. A headline is all that they say of a story. */
@ApplicationScoped
class NotificationLetters {

    private static final String ACCOUNT = "/desk/identity/account.xhtml#mail-choice";
    private static final String INBOX = "/desk/notifications/notifications.xhtml";

    @Inject Courier courier;
    @Inject PostOffice office;
    @Inject Users users;
    @Inject Newsrooms newsrooms;
    @Inject @Recorded Sentences sentences;

    /** Where this person gets letters; empty if none can reach them. */
    Optional<String> addressOf(UserId person) {
        return office.isOpen()
                ? users.find(person).filter(UserDetails::active).flatMap(UserDetails::mail)
                : Optional.empty();
    }

    void tell(UserId person, String to, Notification what) {
        var said = said(what);
        var address = newsrooms.get().address(what.place()).toString();
        send(person, to, said, sentences.say("notifications.letter", said, address, choice()));
    }

    void tellOfTheDay(UserId person, String to, List<Notification> all) {
        var subject =
                sentences.say("notifications.digest.subject", newsrooms.get().name(), all.size());
        var lines =
                all.stream()
                        .map(each ->
                                said(each) + "\n" + newsrooms.get().address(each.place()) + "\n")
                        .collect(joining("\n"));
        var inbox = newsrooms.get().address(INBOX).toString();
        send(person, to, subject, sentences.say("notifications.digest", lines, inbox, choice()));
    }

    String said(Notification what) {
        return sentences.say(what.key(), what.by().orElse(""), Letter.inALine(what.headline()));
    }

    private String choice() {
        return newsrooms.get().address(ACCOUNT).toString();
    }

    private void send(UserId person, String to, String subject, String text) {
        courier.send(
                new Letter(
                        List.of(to),
                        Letter.inALine(subject),
                        text,
                        Optional.empty(),
                        Optional.of(new Subject("user", person.toString())),
                        List.of()));
    }
}
