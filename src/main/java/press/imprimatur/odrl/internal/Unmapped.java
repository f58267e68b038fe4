package press.imprimatur.odrl.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects, by name, what of a policy our terms cannot say. */
final class Unmapped {

    private static final int MOST = 50;
    private static final int LONGEST = 300;

    private final Set<String> names = new LinkedHashSet<>();

    void add(String what, Object which) {
        if (names.size() < MOST) {
            var name = (what + " " + which).replace(Vocabulary.RELATIVE, "");
            names.add(name.length() > LONGEST ? name.substring(0, LONGEST) + "…" : name);
        }
    }

    List<String> names() {
        return List.copyOf(names);
    }

    boolean isEmpty() {
        return names.isEmpty();
    }
}
