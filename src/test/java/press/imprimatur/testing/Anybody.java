package press.imprimatur.testing;

import java.util.Optional;
import java.util.function.Supplier;
import press.imprimatur.identity.Caller;
import press.imprimatur.identity.CurrentCaller;

/** For workers that a test calls without a container: it does not matter who calls. */
public class Anybody implements CurrentCaller {

    @Override
    public Caller get() {
        return Caller.system("test");
    }

    @Override
    public Optional<Caller> find() {
        return Optional.of(get());
    }

    @Override
    public <T> T runAs(Caller caller, Supplier<T> work) {
        return work.get();
    }
}
