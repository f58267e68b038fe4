package press.imprimatur.publishing.internal.rendering;

import static java.util.Objects.requireNonNull;

import java.util.List;
import press.imprimatur.publishing.internal.formats.FeedItem;
import press.imprimatur.publishing.internal.serving.RenditionStore;

/**
 * What others take a story of ours by.
 *
 * @param storyPath where it stands here
 * @param item its whole text, without pictures, with what is owed
 * @param terms on what conditions, a paragraph a line
 * @param pixel the address of the picture that counts how often it is read elsewhere
 */
public record RepublicationView(
        Masthead masthead, String storyPath, FeedItem item, String terms, String pixel) {

    public RepublicationView {
        requireNonNull(masthead, "masthead");
        requireNonNull(storyPath, "storyPath");
        requireNonNull(item, "item");
        requireNonNull(terms, "terms");
        requireNonNull(pixel, "pixel");
    }

    /** Where the page stands from which others take a story. */
    public static String path(String story) {
        return RenditionStore.REPUBLISH + story.substring(RenditionStore.STORIES.length());
    }

    /** Without the empty ones. */
    public List<String> conditions() {
        return terms.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** The HTML that others put on their page. */
    public String code() {
        return Pages.republished(this);
    }
}
