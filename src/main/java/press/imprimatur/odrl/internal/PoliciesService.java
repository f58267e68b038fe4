package press.imprimatur.odrl.internal;

import static press.imprimatur.identity.Role.RIGHTS_EDITOR;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import press.imprimatur.identity.Allows;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.odrl.NotMapped;
import press.imprimatur.odrl.Policies;
import press.imprimatur.odrl.PolicyAnswer;
import press.imprimatur.odrl.PolicyQuestion;
import press.imprimatur.rights.InstrumentId;
import press.imprimatur.rights.InstrumentKind;
import press.imprimatur.rights.NewInstrument;
import press.imprimatur.rights.Permissions;
import press.imprimatur.rights.RightsEngine;
import press.imprimatur.sources.OutletId;

@Stateless
@Allows
public class PoliciesService implements Policies {

    @Inject Permissions permissions;
    @Inject RightsEngine engine;

    @Override
    @Allows(everybodyAtTheDesk = true)
    public JsonNode export(InstrumentId id) {
        var record = permissions.get(id);
        return PolicyWriter.write(record.instrument(), record.title());
    }

    @Override
    @Allows(RIGHTS_EDITOR)
    public InstrumentId draft(JsonNode policy) {
        return permissions.draft(instrument(policy));
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public PolicyAnswer evaluate(PolicyQuestion question) {
        return new Evaluation(question).by(engine);
    }

    static NewInstrument instrument(JsonNode node) {
        var read = new PolicyReader(node, Inquiry.ofTerms(PoliciesService::work)).read();
        var terms = read.terms();
        if (!read.unmapped().isEmpty()) {
            throw new NotMapped(read.unmapped().names());
        }
        var policy = read.policy();
        var grantor = policy.all("assigner").stream().findFirst().map(PartyTerm::name).orElse("");
        return new NewInstrument(
                constant(policy),
                policy.text(Profile.TITLE).or(() -> policy.text("uid")).orElse(""),
                policy.text(Profile.OUTLET).map(PoliciesService::outlet),
                grantor,
                policy.text("imp:base").map(InstrumentId::of),
                terms);
    }

    private static InstrumentKind constant(LinkedObject policy) {
        try {
            return policy.text(Profile.KIND)
                    .map(InstrumentKind::valueOf)
                    .orElse(InstrumentKind.AGREEMENT);
        } catch (IllegalArgumentException unknown) {
            throw new FieldRefused("kind", "odrl.kindUnknown");
        }
    }

    private static OutletId outlet(String name) {
        try {
            return OutletId.of(name);
        } catch (IllegalArgumentException unknown) {
            throw new FieldRefused("outlet", "odrl.outletUnknown");
        }
    }

    private static Optional<WorkId> work(String iri) {
        try {
            return Optional.of(Targets.work(iri));
        } catch (IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }
}
