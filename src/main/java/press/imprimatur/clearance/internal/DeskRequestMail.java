package press.imprimatur.clearance.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import press.imprimatur.clearance.DeskRequest;
import press.imprimatur.courier.Courier;
import press.imprimatur.courier.Letter;
import press.imprimatur.courier.PostOffice;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.identity.Subject;
import press.imprimatur.kernel.Recorded;
import press.imprimatur.kernel.Sentences;

/** Writes to the rights desk that somebody needs a permission; not if the desk has no address. */
@ApplicationScoped
class DeskRequestMail {

    @Inject Courier courier;
    @Inject PostOffice office;
    @Inject Newsrooms newsrooms;
    @Inject @Recorded Sentences sentences;

    void send(DeskRequest wish) {
        office.deskAddress().ifPresent(desk -> courier.send(letter(desk, wish)));
    }

    private Letter letter(String desk, DeskRequest wish) {
        var home = newsrooms.get().address("/desk/home.xhtml").toString();
        return new Letter(
                List.of(desk),
                sentences.say("clearance.wish.subject", Letter.inALine(wish.about())),
                sentences.say("clearance.wish.letter", wish.by(), wish.about(), home),
                Optional.empty(),
                Optional.of(new Subject("work", wish.work().toString())),
                List.of());
    }
}
