package press.imprimatur.courier.internal;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.interceptor.Interceptor;
import java.util.Optional;

/** The settings, until a test says that another mail server is set, or none. */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
class OtherPost extends CourierSettings {

    private volatile Optional<Optional<SmtpServer>> other = Optional.empty();

    void none() {
        other = Optional.of(Optional.empty());
    }

    void at(int port) {
        var server =
                new SmtpServer(
                        "127.0.0.1",
                        port,
                        Encryption.NONE,
                        Optional.empty(),
                        "",
                        "newsroom@courier.example");
        other = Optional.of(Optional.of(server));
    }

    void asSet() {
        other = Optional.empty();
    }

    @Override
    Optional<SmtpServer> server() {
        return other.orElseGet(super::server);
    }
}
