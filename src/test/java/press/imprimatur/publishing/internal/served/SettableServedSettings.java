package press.imprimatur.publishing.internal.served;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.interceptor.Interceptor;
import java.util.Optional;

/** In container tests nothing is read as readers get it, but where a test says so. */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class SettableServedSettings extends ServedSettings {

    private volatile Optional<String> front = Optional.empty();
    private volatile boolean withdraws;

    /** Reads at an address, without a slash at its end. */
    public void readAt(String address) {
        front = Optional.of(address);
    }

    public void withdraw(boolean wrong) {
        withdraws = wrong;
    }

    public void rest() {
        front = Optional.empty();
        withdraws = false;
    }

    @Override
    boolean isOn() {
        return front.isPresent();
    }

    @Override
    boolean withdraws() {
        return withdraws;
    }

    @Override
    String address(String path, String publicAddress) {
        return front.orElse(publicAddress) + path;
    }
}
