package press.imprimatur.dues.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import press.imprimatur.files.Accepted;

/** What the person who runs the server decides about dues. */
@ApplicationScoped
class DuesSettings {

    /** The largest paper that is kept as evidence, in bytes: the same as for rights. */
    @Inject
    @ConfigProperty(name = "imprimatur.rights.evidence-max-bytes", defaultValue = "10485760")
    long evidenceMaxBytes;

    Accepted evidence() {
        return Accepted.evidence(evidenceMaxBytes);
    }
}
