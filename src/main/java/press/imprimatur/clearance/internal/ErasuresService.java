package press.imprimatur.clearance.internal;

import static press.imprimatur.identity.Role.ADMINISTRATOR;
import static press.imprimatur.identity.Role.RIGHTS_EDITOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import press.imprimatur.clearance.ContactStillAsked;
import press.imprimatur.clearance.Erasure;
import press.imprimatur.clearance.Erasures;
import press.imprimatur.courier.LetterBook;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.AuditedAct;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.MailAddress;
import press.imprimatur.kernel.Unprintable;
import press.imprimatur.rights.RequestContacts;
import press.imprimatur.sources.ContactBook;

@Stateless
@Allows
public class ErasuresService implements Erasures {

    private static final int SO_MANY = 200;
    private static final int LONGEST_REASON = 500;

    @Inject ErasureRows rows;
    @Inject ContactBook contacts;
    @Inject RequestContacts requests;
    @Inject LetterBook letters;
    @Inject AuditTrail audit;
    @Inject CurrentCaller callers;
    @Inject Clock clock;

    @Override
    @Allows({RIGHTS_EDITOR, ADMINISTRATOR})
    public Erasure forget(String mail, String reason) {
        var address = mail == null ? "" : mail.strip();
        var why = reason == null ? "" : reason.strip();
        refuse(address, why);
        var open = requests.openTo(address);
        if (open > 0) {
            throw new ContactStillAsked(open);
        }
        var erasure =
                new Erasure(
                        clock.instant(),
                        callers.get().name(),
                        why,
                        contacts.forget(address),
                        requests.forget(address),
                        letters.forget(address));
        if (erasure.outlets() + erasure.requests() + erasure.letters() == 0) {
            throw new FieldRefused("mail", "clearance.erase.unknown");
        }
        var stub = new ErasureEntity(erasure);
        rows.add(stub);
        audit.record(
                AuditedAct.of("contact.erased", "erasure", stub.id(), "somebody was forgotten"));
        return erasure;
    }

    @Override
    @Allows({RIGHTS_EDITOR, ADMINISTRATOR})
    public List<Erasure> list() {
        return rows.latest(SO_MANY).stream().map(ErasureEntity::erasure).toList();
    }

    private static void refuse(String address, String why) {
        if (!MailAddress.isWellFormed(address)) {
            throw new FieldRefused("mail", "clearance.erase.noAddress");
        }
        if (why.isEmpty()) {
            throw new FieldRefused("reason", "clearance.erase.noReason");
        }
        if (why.length() > LONGEST_REASON) {
            throw new FieldRefused("reason", "clearance.erase.reasonTooLong", LONGEST_REASON);
        }
        Unprintable.refuseIn("reason", why);
        if (why.toLowerCase(Locale.ROOT).contains(address.toLowerCase(Locale.ROOT))) {
            throw new FieldRefused("reason", "clearance.erase.namesThem");
        }
    }
}
