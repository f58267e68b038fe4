package press.imprimatur.clearance.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import press.imprimatur.clearance.AskedStory;
import press.imprimatur.clearance.AskedWork;
import press.imprimatur.identity.Caller;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.terms.Scope;

/** Finds the text that a request is about, whoever keeps it. */
@ApplicationScoped
class RequestedTexts {

    private static final Caller SHOWS = Caller.system("grantor’s page");

    @Inject @Any Instance<AskedWork> works;
    @Inject CurrentCaller caller;

    /** Empty if it is about several works, or about one that nobody shows. */
    Optional<AskedStory> of(Scope scope) {
        if (!(scope instanceof Scope.OneWork one)) {
            return Optional.empty();
        }
        return caller.runAs(
                SHOWS,
                () ->
                        works.stream()
                                .flatMap(keeper -> keeper.find(one.work()).stream())
                                .findFirst());
    }
}
