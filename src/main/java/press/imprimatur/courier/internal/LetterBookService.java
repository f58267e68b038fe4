package press.imprimatur.courier.internal;

import static press.imprimatur.identity.Role.ADMINISTRATOR;
import static press.imprimatur.identity.Role.EDITOR;
import static press.imprimatur.identity.Role.RIGHTS_EDITOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import press.imprimatur.courier.Attachment;
import press.imprimatur.courier.AttachmentNotFound;
import press.imprimatur.courier.LetterBook;
import press.imprimatur.courier.LetterId;
import press.imprimatur.courier.LetterNotFound;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.AuditedAct;
import press.imprimatur.kernel.FieldRefused;

@Stateless
@Allows
public class LetterBookService implements LetterBook {

    @Inject Letters letters;
    @Inject AuditTrail audit;
    @Inject Clock clock;

    @Override
    @Allows({EDITOR, RIGHTS_EDITOR, ADMINISTRATOR})
    public Attachment attachment(LetterId id, int place) {
        letters.find(id).orElseThrow(() -> new LetterNotFound(id));
        return letters.attachment(id, place).orElseThrow(() -> new AttachmentNotFound(id, place));
    }

    @Override
    @Allows({RIGHTS_EDITOR, ADMINISTRATOR})
    public int forget(String address) {
        var wanted = address == null ? "" : address.strip();
        if (!wanted.contains("@")) {
            throw new FieldRefused("address", "courier.addressNotAccepted", wanted);
        }
        var found = letters.to(wanted);
        for (var letter : found) {
            letter.erase(clock.instant());
            letters.eraseAttachments(letter.id());
            audit.record(
                    AuditedAct.of("letter.erased", "letter", letter.id(), "erased on request"));
        }
        return found.size();
    }
}
