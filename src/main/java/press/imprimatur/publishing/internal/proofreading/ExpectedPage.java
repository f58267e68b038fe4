package press.imprimatur.publishing.internal.proofreading;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Set;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.markup.Body;
import press.imprimatur.publishing.internal.duties.StoryFacts;

/**
 * What a page is read against.
 *
 * @param byline ours, as it should stand there; may be empty
 * @param body the text that should stand there; empty where only a summary goes out
 * @param links the addresses that the original links to, as they are written there; none where only
 *     a summary goes out
 * @param pictures the pictures that should stand there, with the paths of their bytes
 */
public record ExpectedPage(
        StoryFacts facts,
        String byline,
        Body body,
        Set<String> links,
        Map<WorkId, String> pictures) {

    public ExpectedPage {
        requireNonNull(facts, "facts");
        requireNonNull(byline, "byline");
        requireNonNull(body, "body");
        links = Set.copyOf(links);
        pictures = Map.copyOf(pictures);
    }
}
