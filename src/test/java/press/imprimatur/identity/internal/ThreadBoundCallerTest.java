package press.imprimatur.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import press.imprimatur.identity.Caller;
import press.imprimatur.identity.NotSignedIn;

class ThreadBoundCallerTest {

    private final ThreadBoundCaller callers = new ThreadBoundCaller();
    private final Caller clock = Caller.system("rights clock");
    private final Caller outbox = Caller.system("outbox");

    @Test
    void knowsNobodyAtFirst() {
        assertThat(callers.find()).isEmpty();
        assertThatThrownBy(callers::get).isInstanceOf(NotSignedIn.class);
    }

    @Test
    void givesBackTheCallerFromBefore() {
        callers.enter(clock);

        var during = callers.runAs(outbox, callers::get);

        assertThat(during).isEqualTo(outbox);
        assertThat(callers.get()).isEqualTo(clock);
    }

    @Test
    void forgetsTheCallerEvenIfTheWorkFails() {
        assertThatThrownBy(() ->
                        callers.runAs(
                                outbox,
                                () -> {
                                    throw new IllegalStateException("broken");
                                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(callers.find()).isEmpty();
    }
}
