package press.imprimatur.rights.internal;

import java.time.Instant;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.rights.Asking;
import press.imprimatur.rights.NewInstrument;
import press.imprimatur.rights.RequestSummary;
import press.imprimatur.terms.Terms;

/** What a request has to say before anybody can answer it. */
class RequestPolicy {

    private RequestPolicy() {}

    static void refuseUnanswerable(NewInstrument what, Asking asking, Instant now) {
        if (asking.mail().isEmpty()) {
            throw new FieldRefused("mail", "rights.contactMissing", what.grantor());
        }
        if (!asking.mail().matches("[^@\\s<>,;\"]+@[^@\\s<>,;\"]+")) {
            throw new FieldRefused("mail", "rights.contactMalformed", asking.mail());
        }
        if (what.terms().uses().isEmpty()) {
            throw new FieldRefused("uses", "rights.noUses");
        }
        if (asking.answerBy().filter(until -> !until.isAfter(now)).isPresent()) {
            throw new FieldRefused("answerBy", "rights.answerByIsOver");
        }
    }

    static void refuseTheSame(Terms asked, Terms proposed) {
        if (asked.equals(proposed)) {
            throw new FieldRefused("terms", "rights.counterIsTheSame");
        }
    }

    static RequestSummary summary(RequestRows.Pair pair) {
        var instrument = pair.instrument().instrument();
        return new RequestSummary(
                instrument.ref().id(),
                instrument.state(),
                pair.instrument().title(),
                instrument.grantor(),
                instrument.outlet(),
                pair.request().askedAt(),
                pair.request().asking().answerBy());
    }
}
