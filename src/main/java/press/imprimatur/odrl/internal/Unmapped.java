package press.imprimatur.odrl.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Collects, by name, what of a policy our terms cannot say. */
final class Unmapped {

    private final List<String> names = new ArrayList<>();

    void add(String what, Object which) {
        var name = what + " " + which;
        if (!names.contains(name)) {
            names.add(name);
        }
    }

    /** Every member must be known: what is passed over may be what matters. */
    void addStrangers(String where, LinkedObject object, Set<String> known) {
        for (var member : object.members()) {
            var isRemark =
                    member.startsWith("dc:")
                            || member.startsWith("dct:")
                            || member.startsWith("dcterms:")
                            || member.startsWith("rdfs:")
                            || member.startsWith("vcard:")
                            || member.startsWith("schema:");
            if (!isRemark && !known.contains(member)) {
                add(where, member);
            }
        }
    }

    List<String> names() {
        return List.copyOf(names);
    }

    boolean isEmpty() {
        return names.isEmpty();
    }
}
