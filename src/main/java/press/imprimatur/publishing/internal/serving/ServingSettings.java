package press.imprimatur.publishing.internal.serving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the person who runs the server decides about serving. */
@ApplicationScoped
class ServingSettings {

    /** How much memory rendered pages, feeds and pictures may take on this node. */
    @Inject
    @ConfigProperty(name = "imprimatur.publishing.cache-megabytes", defaultValue = "128")
    int cacheMegabytes;

    long cacheBytes() {
        return Math.max(1, cacheMegabytes) * 1024L * 1024L;
    }
}
