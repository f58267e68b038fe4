package press.imprimatur.search.internal.entries;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Several texts as one. */
class EntryTexts {

    private EntryTexts() {}

    static String lines(String... texts) {
        return Stream.of(texts).filter(text -> !text.isBlank()).collect(Collectors.joining("\n"));
    }

    static String firstOf(String... texts) {
        return Stream.of(texts).filter(text -> !text.isBlank()).findFirst().orElse("");
    }
}
