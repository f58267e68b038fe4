package press.imprimatur.keys.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the keys are: decided by whoever runs the server. */
@ApplicationScoped
class KeysSettings {

    /** The ring itself, for whoever keeps secrets in the environment; comes before the file. */
    @Inject
    @ConfigProperty(name = "imprimatur.keys.ring")
    Optional<String> ring;

    /** The file with the ring; the launcher names the one in the data directory. */
    @Inject
    @ConfigProperty(name = "imprimatur.keys.file")
    Optional<String> file;

    Optional<String> ring() {
        return ring.filter(text -> !text.isBlank());
    }

    Optional<Path> file() {
        return file.filter(text -> !text.isBlank()).map(Path::of);
    }
}
