package press.imprimatur.identity.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the person who runs the server decides about identity. */
@ApplicationScoped
class IdentitySettings {

    /** Set by the launcher at each start; whoever knows it may answer the set-up page. */
    @Inject
    @ConfigProperty(name = "imprimatur.identity.setup-code")
    Optional<String> setUpCode;

    Optional<String> setUpCode() {
        return setUpCode.map(String::strip).filter(code -> !code.isEmpty());
    }
}
