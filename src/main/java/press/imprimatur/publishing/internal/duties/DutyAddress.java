package press.imprimatur.publishing.internal.duties;

import java.net.URI;
import java.util.Optional;
import press.imprimatur.terms.Duty;

/** Which address a duty means. */
public interface DutyAddress {

    /** The address in its terms, else that of the original; empty if there is neither. */
    static Optional<URI> of(Duty duty, StoryFacts facts) {
        var own = duty.word("url");
        return own.isPresent() ? own.flatMap(DutyAddress::web) : facts.original();
    }

    /** An absolute web address; empty if the text is none. */
    static Optional<URI> web(String text) {
        try {
            var address = URI.create(text.strip());
            var scheme = address.getScheme();
            var isWeb = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
            return isWeb && address.getHost() != null ? Optional.of(address) : Optional.empty();
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
