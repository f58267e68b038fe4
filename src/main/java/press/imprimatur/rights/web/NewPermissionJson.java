package press.imprimatur.rights.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.rights.NewInstrument;
import press.imprimatur.rights.internal.TermsJson;
import press.imprimatur.sources.OutletId;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.InstrumentKind;

/**
 * A permission as scripts send it.
 *
 * @param terms in the form that {@code GET} answers with; what is as usual may be left out
 * @param evidence papers that prove the grant; may be absent for a draft only
 * @param draft true to write it down without putting it in force
 */
public record NewPermissionJson(
        InstrumentKind kind,
        String title,
        Optional<OutletId> outlet,
        String grantor,
        Optional<InstrumentId> base,
        JsonNode terms,
        List<EvidenceJson> evidence,
        Optional<Boolean> draft) {

    NewInstrument instrument() {
        if (kind == null) {
            throw new FieldRefused("kind", "rights.kindMissing");
        }
        return new NewInstrument(kind, title, outlet, grantor, base, TermsJson.read(terms));
    }

    boolean isDraft() {
        return draft != null && draft.orElse(false);
    }
}
