package press.imprimatur.conversation.internal;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import press.imprimatur.identity.UserId;

/** Whom a comment mentions: {@code @} and their full name, whatever the case. */
class Mentions {

    private Mentions() {}

    /**
     * Those of these people who are named. The longest name counts: {@code @Ada Wong} is not for
     * Ada. Of two who are called alike, both are meant.
     */
    static Set<UserId> in(String text, Map<UserId, String> people) {
        var named = new LinkedHashSet<UserId>();
        var names =
                people.values().stream()
                        .distinct()
                        .sorted(Comparator.comparing(String::length).reversed())
                        .toList();
        var folded = text.toLowerCase(Locale.ROOT);
        for (var at = folded.indexOf('@'); at >= 0; at = folded.indexOf('@', at + 1)) {
            var begin = at + 1;
            names.stream()
                    .filter(name -> stands(name.toLowerCase(Locale.ROOT), folded, begin))
                    .findFirst()
                    .ifPresent(name ->
                            people.forEach((person, called) -> {
                                if (called.equalsIgnoreCase(name)) {
                                    named.add(person);
                                }
                            }));
        }
        return named;
    }

    private static boolean stands(String name, String text, int begin) {
        var end = begin + name.length();
        return !name.isBlank()
                && text.startsWith(name, begin)
                && (end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end)));
    }
}
