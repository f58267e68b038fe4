package press.imprimatur.search.internal.questions;

import static press.imprimatur.identity.Role.ADMINISTRATOR;
import static press.imprimatur.identity.Role.EDITOR;
import static press.imprimatur.identity.Role.RIGHTS_EDITOR;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.imprimatur.identity.Caller;
import press.imprimatur.search.FoundKind;

/** What somebody may find: what the module that keeps it would show them. */
class Visible {

    private Visible() {}

    static List<FoundKind> to(Caller caller, Optional<FoundKind> wanted) {
        return Stream.of(FoundKind.values())
                .filter(kind -> kind != FoundKind.LETTER || readsLetters(caller))
                .filter(kind -> wanted.map(kind::equals).orElse(true))
                .toList();
    }

    /** As {@link press.imprimatur.courier.Courier#find} has it. */
    private static boolean readsLetters(Caller caller) {
        return caller.isSystem()
                || Stream.of(EDITOR, RIGHTS_EDITOR, ADMINISTRATOR).anyMatch(caller::is);
    }
}
