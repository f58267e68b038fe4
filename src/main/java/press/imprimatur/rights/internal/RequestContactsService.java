package press.imprimatur.rights.internal;

import static press.imprimatur.identity.Role.ADMINISTRATOR;
import static press.imprimatur.identity.Role.RIGHTS_EDITOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.AuditedAct;
import press.imprimatur.rights.RequestContacts;

@Stateless
@Allows
public class RequestContactsService implements RequestContacts {

    @Inject RequestRows rows;
    @Inject AuditTrail audit;
    @Inject Clock clock;

    @Override
    @Allows({RIGHTS_EDITOR, ADMINISTRATOR})
    public int openTo(String mail) {
        return rows.sentTo(mail.strip(), true).size();
    }

    @Override
    @Allows({RIGHTS_EDITOR, ADMINISTRATOR})
    public int forget(String mail) {
        var found = rows.sentTo(mail.strip(), false);
        for (var request : found) {
            request.forgetContact(clock.instant());
            audit.record(
                    AuditedAct.of(
                            "permission.contactErased",
                            "permission",
                            request.instrument(),
                            "whom we asked was erased on request"));
        }
        return found.size();
    }
}
