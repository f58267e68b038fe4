package press.imprimatur.identity.internal;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Optional;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.Caller;
import press.imprimatur.identity.NotAllowed;
import press.imprimatur.identity.NotSignedIn;
import press.imprimatur.identity.Role;

/** Decides whether a caller may call a service's method, by what stands on it. */
final class Admission {

    private Admission() {}

    /**
     * @param onMethod what stands on the method; null if nothing does
     * @param onClass what stands on its class; null if nothing does
     */
    static void check(Allows onMethod, Allows onClass, Optional<Caller> caller) {
        if (caller.filter(Caller::isSystem).isPresent()) {
            return;
        }
        var allows = onMethod != null ? onMethod : onClass;
        if (allows != null && allows.thePublic()) {
            return;
        }
        var somebody = caller.orElseThrow(NotSignedIn::new);
        if (allows == null || !admits(allows, somebody)) {
            throw new NotAllowed(wordsFor(allows));
        }
    }

    private static boolean admits(Allows allows, Caller caller) {
        return allows.everybodyAtTheDesk() || Arrays.stream(allows.value()).anyMatch(caller::is);
    }

    private static String wordsFor(Allows allows) {
        if (allows == null || allows.value().length == 0) {
            return "none, only the system itself";
        }
        return Arrays.stream(allows.value()).map(Role::inWords).collect(joining(", "));
    }
}
