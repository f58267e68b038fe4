package press.imprimatur.rights.internal;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.Terms;

/**
 * Finds what a template, or somebody who copied one, left to be filled in: "[their address]". It
 * would be printed as it stands.
 */
final class Blanks {

    private static final Pattern BLANK =
            Pattern.compile(
                    "(?i)\\[\\s*(?:name|names|insert|add|enter|your|their|its|our|the|a|an|date|day|year"
                            + "|title|headline|address|link|url|author|byline|photographer|artist|credit"
                            + "|outlet|publisher|publication|newspaper|site|website|number|amount|company"
                            + "|organi[sz]ation|partner|city|place|xx+|to be)\\b[^\\]\\[]{0,80}\\]"
                            + "|\\[\\s*(?:…|\\.{2,}|_+|\\?+)?\\s*\\]|_{3,}|\\b(?:TODO|TBC|TBD|XXX+)\\b");

    private Blanks() {}

    /** The first in the words that the duties of terms have readers see; empty if there is none. */
    static Optional<String> firstIn(Terms terms) {
        return Stream.concat(
                        terms.duties().stream(),
                        terms.permissions().stream().flatMap(each -> each.duties().stream()))
                .flatMap(Blanks::wordsForReaders)
                .flatMap(words -> BLANK.matcher(words).results())
                .map(found -> found.group())
                .findFirst();
    }

    private static Stream<String> wordsForReaders(Duty duty) {
        return Stream.of("text", "alt", "name").flatMap(word -> duty.word(word).stream());
    }
}
