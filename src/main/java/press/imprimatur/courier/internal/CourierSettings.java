package press.imprimatur.courier.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How mail leaves, and where the desk gets its own: decided by whoever runs the server. */
@ApplicationScoped
class CourierSettings {

    /** The mail server; without one, letters wait. */
    @Inject
    @ConfigProperty(name = "imprimatur.courier.host")
    Optional<String> host;

    /** Its port; without one, the usual port of the encryption. */
    @Inject
    @ConfigProperty(name = "imprimatur.courier.port")
    Optional<Integer> port;

    @Inject
    @ConfigProperty(name = "imprimatur.courier.user")
    Optional<String> user;

    @Inject
    @ConfigProperty(name = "imprimatur.courier.password")
    Optional<String> password;

    /** Whom letters come from; without it, from the desk's address. */
    @Inject
    @ConfigProperty(name = "imprimatur.courier.from")
    Optional<String> from;

    @Inject
    @ConfigProperty(name = "imprimatur.courier.tls", defaultValue = "starttls")
    String tls;

    /** Where the rights desk gets its own mail. */
    @Inject
    @ConfigProperty(name = "imprimatur.courier.desk-address")
    Optional<String> deskAddress;

    /** How to reach the mail server; empty while none, or no sender, is set. */
    Optional<SmtpServer> server() {
        var sender = said(from).or(this::deskAddress);
        var encryption = Encryption.named(tls);
        return said(host)
                .filter(set -> sender.isPresent())
                .map(name ->
                        new SmtpServer(
                                name,
                                port.orElse(encryption.port()),
                                encryption,
                                said(user),
                                password.orElse(""),
                                sender.orElseThrow()));
    }

    Optional<String> deskAddress() {
        return said(deskAddress);
    }

    private static Optional<String> said(Optional<String> text) {
        return text.map(String::strip).filter(said -> !said.isEmpty());
    }
}
