package press.imprimatur.rights.web;

import java.util.Optional;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.rights.EffectiveState;
import press.imprimatur.terms.InstrumentState;

/** How a state is called, and which colour it has. */
class StateWords {

    private StateWords() {}

    static String label(
            InstrumentState state, Optional<EffectiveState> standing, Sentences sentences) {
        return standing.map(each -> sentences.say("rights.standing." + each))
                .orElseGet(() -> sentences.say("rights.state." + state));
    }

    static String tone(InstrumentState state, Optional<EffectiveState> standing) {
        if (standing.isPresent()) {
            return switch (standing.get()) {
                case ACTIVE -> "green";
                case EXPIRING, EXHAUSTED -> "amber";
                case SCHEDULED -> "blue";
                case EXPIRED -> "red";
            };
        }
        return switch (state) {
            case REVOKED, TERMINATED, SUSPENDED, DENIED -> "red";
            case REQUESTED, COUNTERED -> "blue";
            default -> "grey";
        };
    }
}
