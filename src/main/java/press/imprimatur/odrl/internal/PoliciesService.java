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
import press.imprimatur.odrl.PolicyDocument;
import press.imprimatur.odrl.PolicyQuestion;
import press.imprimatur.rights.NewInstrument;
import press.imprimatur.rights.Permissions;
import press.imprimatur.sources.OutletId;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.InstrumentKind;
import press.imprimatur.terms.RightsEngine;
import press.imprimatur.terms.Scope;

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
    public InstrumentId draft(PolicyDocument policy, Optional<WorkId> target) {
        return permissions.draft(instrument(policy, target));
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public PolicyAnswer evaluate(PolicyQuestion question) {
        return new Evaluation(question).by(engine);
    }

    static NewInstrument instrument(PolicyDocument document, Optional<WorkId> target) {
        var inquiry = Inquiry.ofTerms(target, PoliciesService::work);
        var read = PolicyReader.read(PolicyText.of(document), inquiry);
        var terms = read.terms();
        if (!read.unmapped().isEmpty()) {
            throw new NotMapped(read.unmapped().names());
        }
        target.filter(work -> !terms.scope().equals(Scope.of(work)))
                .ifPresent(work -> {
                    throw new FieldRefused("target", "odrl.targetNamedAlready");
                });
        var heading = read.heading();
        return new NewInstrument(
                kind(heading),
                heading.title().orElse(""),
                heading.outlet().map(PoliciesService::outlet),
                heading.grantor().orElse(""),
                heading.base().map(PoliciesService::base),
                terms);
    }

    private static InstrumentKind kind(ReadPolicy.Heading heading) {
        try {
            return heading.kind().map(InstrumentKind::valueOf).orElse(InstrumentKind.AGREEMENT);
        } catch (IllegalArgumentException unknown) {
            throw new FieldRefused("kind", "odrl.kindUnknown");
        }
    }

    private static InstrumentId base(String name) {
        try {
            return InstrumentId.of(name);
        } catch (IllegalArgumentException unknown) {
            throw new FieldRefused("base", "odrl.baseUnknown");
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
