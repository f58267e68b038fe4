package press.imprimatur.media.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.imprimatur.media.FileFacts;
import press.imprimatur.media.internal.FileClaim.Field;
import press.imprimatur.rights.WorkDescription;

/**
 * What the claims of a file come to: where it says one thing in several places, the first counts.
 */
final class FileFactsPolicy {

    private FileFactsPolicy() {}

    static FileFacts of(List<FileClaim> claims) {
        return new FileFacts(
                all(claims, Field.BYLINE).toList(),
                first(claims, Field.CREDIT),
                first(claims, Field.SOURCE),
                first(claims, Field.COPYRIGHT),
                first(claims, Field.CAPTION),
                apart(claims).toList(),
                all(claims, Field.CREATED).map(LocalDate::parse).findFirst());
    }

    /**
     * What of it permissions select and exclude by. Not the credit: that is what readers are given,
     * and for somebody at the desk to say.
     */
    static WorkDescription description(FileFacts facts) {
        return new WorkDescription(
                null,
                null,
                null,
                null,
                names(facts.bylines()),
                null,
                null,
                names(facts.instructions()),
                null,
                null,
                null,
                false);
    }

    private static Set<String> names(List<String> words) {
        return words.stream()
                .filter(each -> each.length() <= WorkDescription.LONGEST)
                .limit(WorkDescription.MOST)
                .collect(Collectors.toSet());
    }

    /** They are written in one line, set apart by semicolons. */
    private static Stream<String> apart(List<FileClaim> claims) {
        return all(claims, Field.INSTRUCTIONS)
                .flatMap(each -> Stream.of(each.split(";")))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .distinct();
    }

    private static String first(List<FileClaim> claims, Field field) {
        return all(claims, field).findFirst().orElse("");
    }

    private static Stream<String> all(List<FileClaim> claims, Field field) {
        return claims.stream().filter(each -> each.field() == field).map(FileClaim::words);
    }
}
