package press.imprimatur.identity.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import press.imprimatur.identity.Caller;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.jobs.JobIdentity;

/** What jobs do, the audit says the rights clock did: it is the name that it has always had. */
@ApplicationScoped
class JobCaller implements JobIdentity {

    private static final Caller CLOCK = Caller.system("rights clock");

    @Inject CurrentCaller callers;

    @Override
    public <T> T actFor(Supplier<T> work) {
        return callers.runAs(CLOCK, work);
    }
}
