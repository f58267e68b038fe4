package press.imprimatur.publishing.internal.served;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the person who runs the server decides about reading what readers get. */
@ApplicationScoped
public class ServedSettings {

    /** Off where the server cannot reach its own public address. */
    @Inject
    @ConfigProperty(name = "imprimatur.publishing.reads-itself", defaultValue = "true")
    Provider<Boolean> on;

    /** Where it reaches what readers reach; empty for the public address itself. */
    @Inject
    @ConfigProperty(name = "imprimatur.publishing.reads-at", defaultValue = "none")
    Provider<String> address;

    /** Whether a partner's story that is not shown as it is owed comes down by itself. */
    @Inject
    @ConfigProperty(name = "imprimatur.publishing.withdraws-what-is-wrong", defaultValue = "false")
    Provider<Boolean> withdraws;

    boolean isOn() {
        return on.get();
    }

    boolean withdraws() {
        return withdraws.get();
    }

    /** The address of a path, as this server asks for it. */
    String address(String path, String publicAddress) {
        var own = address.get();
        return (own.equals("none") ? publicAddress : own) + path;
    }
}
