package press.imprimatur.rights.web.terms;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Things typed in one line, set apart by commas, semicolons or line ends. */
final class Words {

    private Words() {}

    static Set<String> in(String text) {
        return Stream.of(text.split("[,;\\n]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static String of(Collection<?> things) {
        return things.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    /** What a template says, else what was typed. */
    static String or(String template, String typed) {
        return template.isEmpty() ? typed : template;
    }
}
