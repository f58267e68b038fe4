package press.imprimatur.identity.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Supplier;
import press.imprimatur.identity.Caller;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.identity.NotSignedIn;

/**
 * Keeps the caller with the thread. Threads are pooled and outlive requests, so whoever lets
 * somebody in by {@link #enter} also calls {@link #leave}, whatever happens in between.
 */
@ApplicationScoped
public class ThreadBoundCaller implements CurrentCaller {

    private final ThreadLocal<Caller> current = new ThreadLocal<>();

    @Override
    public Caller get() {
        return find().orElseThrow(NotSignedIn::new);
    }

    @Override
    public Optional<Caller> find() {
        return Optional.ofNullable(current.get());
    }

    @Override
    public <T> T runAs(Caller caller, Supplier<T> work) {
        var before = current.get();
        current.set(caller);
        try {
            return work.get();
        } finally {
            restore(before);
        }
    }

    /** From here on this thread acts for the caller: for the doors only. */
    public void enter(Caller caller) {
        current.set(caller);
    }

    /** From here on this thread acts for nobody. */
    public void leave() {
        current.remove();
    }

    private void restore(Caller before) {
        if (before == null) {
            current.remove();
        } else {
            current.set(before);
        }
    }
}
