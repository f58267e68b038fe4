package press.imprimatur.rights.internal.own;

import static press.imprimatur.identity.Role.RIGHTS_EDITOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import press.imprimatur.identity.Allows;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.Recorded;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.rights.Amendment;
import press.imprimatur.rights.Amendments;
import press.imprimatur.rights.InstrumentRecord;
import press.imprimatur.rights.NewEvidence;
import press.imprimatur.rights.NewInstrument;
import press.imprimatur.rights.OwnCover;
import press.imprimatur.rights.OwnershipDeclarations;
import press.imprimatur.rights.Permissions;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.InstrumentKind;

@Stateless
@Allows
public class OwnershipDeclarationsService implements OwnershipDeclarations {

    @Inject OwnRows rows;
    @Inject Permissions permissions;
    @Inject Amendments amendments;
    @Inject @Recorded Sentences sentences;

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Optional<InstrumentRecord> find() {
        return rows.declaration().flatMap(permissions::find);
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Optional<OwnCover> cover() {
        return find().map(record -> OwnTerms.cover(record.instrument().terms()));
    }

    @Override
    @Allows(RIGHTS_EDITOR)
    public InstrumentId declare(String publisher, OwnCover cover, List<NewEvidence> evidence) {
        rows.declareAlone();
        if (cover.where().isEmpty()) {
            throw new FieldRefused("covers", "rights.own.coversNothing");
        }
        return find().map(known -> amend(known, cover, evidence))
                .orElseGet(() -> record(publisher, cover, evidence));
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public List<InstrumentRecord> freelancers() {
        return rows.agreementsWithPeople().stream().map(permissions::get).toList();
    }

    private InstrumentId amend(InstrumentRecord known, OwnCover cover, List<NewEvidence> evidence) {
        var reason = sentences.say("rights.own.amended");
        var what = new Amendment("", OwnTerms.of(cover), reason, evidence);
        return amendments.amend(known.instrument().ref().id(), known.revision(), what).id();
    }

    private InstrumentId record(String publisher, OwnCover cover, List<NewEvidence> evidence) {
        var declaration =
                new NewInstrument(
                        InstrumentKind.OWNERSHIP,
                        sentences.say("rights.own.instrument"),
                        Optional.empty(),
                        publisher,
                        Optional.empty(),
                        OwnTerms.of(cover));
        return permissions.record(declaration, evidence);
    }
}
