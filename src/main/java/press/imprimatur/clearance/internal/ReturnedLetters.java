package press.imprimatur.clearance.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import press.imprimatur.clearance.Correspondence;
import press.imprimatur.clearance.ReadMail.Return;
import press.imprimatur.courier.Courier;
import press.imprimatur.courier.Hindrance;
import press.imprimatur.courier.LetterFilter;
import press.imprimatur.courier.LetterState;
import press.imprimatur.courier.PostedLetter;
import press.imprimatur.mailbox.IncomingMail;
import press.imprimatur.mailbox.IncomingMail.Bounce;

/**
 * Finds the letter of ours that a mail server reports as lost, and has it count as returned. A
 * letter is found by its own name; a report that does not say it, by the request that the mail
 * names, whose last letter it was.
 */
@ApplicationScoped
class ReturnedLetters {

    @Inject Courier courier;
    @Inject Correspondence correspondence;

    /** What a mail says of a letter of ours, which is noted; empty if it reports on none. */
    Optional<Return> in(IncomingMail mail) {
        return mail.bounce().map(bounce -> note(bounce, find(bounce, mail)));
    }

    private Return note(Bounce bounce, Optional<PostedLetter> letter) {
        if (bounce.isLost()) {
            letter.filter(each -> each.state() == LetterState.SENT)
                    .ifPresent(each -> courier.cameBack(each.id(), bounce.reason()));
        }
        return new Return(
                letter.map(PostedLetter::id),
                letter.map(PostedLetter::subject).orElse(""),
                bounce.isLost(),
                bounce.reason());
    }

    private Optional<PostedLetter> find(Bounce bounce, IncomingMail mail) {
        return bounce.letters().stream()
                .flatMap(name -> OurLetters.named(name).stream())
                .flatMap(id -> courier.find(id).stream())
                .findFirst()
                .or(() ->
                        correspondence
                                .answeredBy(mail.hints())
                                .flatMap(request ->
                                        last(LetterFilter.about(LetterWriter.about(request)))));
    }

    /** The newest that left and was not heard of since, or came back already. */
    private Optional<PostedLetter> last(LetterFilter about) {
        return courier.list(about, Optional.empty(), 20).items().stream()
                .filter(ReturnedLetters::hasLeft)
                .findFirst();
    }

    private static boolean hasLeft(PostedLetter letter) {
        var delivery = letter.delivery();
        return delivery.state() == LetterState.SENT
                || delivery.hindrance().filter(Hindrance.CAME_BACK::equals).isPresent();
    }
}
