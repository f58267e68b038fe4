package press.imprimatur.rights.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.kernel.internal.BundledSentences;
import press.imprimatur.rights.InstrumentRecord;
import press.imprimatur.rights.web.terms.Faults;
import press.imprimatur.terms.EvidenceType;
import press.imprimatur.terms.Instrument;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.InstrumentKind;
import press.imprimatur.terms.Scope;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.TermsTemplate;
import press.imprimatur.terms.Use;

class PermissionFormTest {

    private static final Terms OF_A_WORK = Terms.allowing(Scope.of(WorkId.next()), Use.WEB_FULL);
    private static final TermsTemplate LICENCE =
            TermsTemplate.of(
                    "one-off-mail",
                    TermsTemplate.Group.values()[0],
                    InstrumentKind.PUBLIC_LICENCE,
                    EvidenceType.LICENCE_SNAPSHOT,
                    Terms.allowing(TermsTemplate.WORKS, Use.WEB_FULL));

    private final PermissionForm form = new PermissionForm();

    @Test
    void a_licence_beside_house_rules_is_called_a_licence_and_covers_the_same() {
        var sentences = new BundledSentences();
        form.start(LICENCE);

        form.standBeside(houseRules(), LICENCE.name(sentences), sentences);

        assertThat(form.getTitle()).isEqualTo(LICENCE.name(sentences) + ", Harbour Review");
        assertThat(form.instrument("", Instant.EPOCH, new Faults()).terms().scope())
                .isEqualTo(OF_A_WORK.scope());
    }

    private static InstrumentRecord houseRules() {
        var rules =
                Instrument.granted(
                        InstrumentId.next(),
                        InstrumentKind.HOUSE_RULES,
                        "Harbour Review",
                        OF_A_WORK);
        return new InstrumentRecord(
                rules,
                "Their page",
                1,
                Optional.empty(),
                "",
                Optional.empty(),
                List.of(),
                Instant.EPOCH,
                "Ada Wong");
    }
}
