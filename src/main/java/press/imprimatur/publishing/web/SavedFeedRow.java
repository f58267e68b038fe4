package press.imprimatur.publishing.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import press.imprimatur.publishing.SavedFeed;
import press.imprimatur.publishing.SavedFeedDetails;
import press.imprimatur.sections.SectionId;

/**
 * A feed in the list of all.
 *
 * @param path of its address without the ending of a format
 * @param asked what its stories have to be, in the words that the editor used
 */
public record SavedFeedRow(
        String id,
        String name,
        String path,
        String origin,
        String amount,
        List<String> asked,
        boolean partnersOnly,
        boolean ended) {

    static SavedFeedRow of(SavedFeed feed, Map<SectionId, String> sections) {
        var details = feed.details();
        return new SavedFeedRow(
                feed.id().toString(),
                details.name(),
                feed.path(),
                details.origin().name(),
                details.amount().name(),
                asked(details, details.section().map(sections::get)),
                details.partnersOnly(),
                feed.ended().isPresent());
    }

    private static List<String> asked(SavedFeedDetails details, Optional<String> section) {
        return Stream.of(
                        section.orElse(""),
                        details.tag(),
                        details.outlet(),
                        details.author(),
                        details.language())
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
