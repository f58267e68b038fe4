package press.imprimatur.rights.internal.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import press.imprimatur.courier.Courier;
import press.imprimatur.courier.Letter;
import press.imprimatur.courier.PostOffice;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.identity.Subject;
import press.imprimatur.kernel.Recorded;
import press.imprimatur.kernel.Sentences;

/** Writes to the rights desk that a permission ends soon. */
@ApplicationScoped
class WarningMail {

    @Inject Courier courier;
    @Inject PostOffice office;
    @Inject Newsrooms newsrooms;
    @Inject @Recorded Sentences sentences;

    /** The letter leaves if the caller's transaction commits; none, if the desk has no address. */
    void send(Warning warning) {
        office.deskAddress().ifPresent(desk -> courier.send(letter(desk, warning)));
    }

    private Letter letter(String desk, Warning warning) {
        var permission = warning.permission();
        var page = "/desk/rights/permission.xhtml?id=" + permission.id();
        var text =
                sentences.say(
                        warning.of().letter(),
                        permission.title(),
                        permission.grantor(),
                        permission.ends().toString(),
                        newsrooms.get().address(page).toString());
        return new Letter(
                List.of(desk),
                sentences.say(
                        warning.of().summary(), Letter.inALine(permission.title()), warning.days()),
                text,
                Optional.empty(),
                Optional.of(new Subject("permission", permission.id().toString())),
                List.of());
    }
}
