package press.imprimatur.publishing;

import java.util.Collection;
import java.util.Optional;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.media.PictureId;

/**
 * The stories that are out and carry pictures. What is said of a picture is said wherever it is
 * out: when its credit or caption changes, each of these is decided again and made anew in the
 * background. One that may not be shown so any more, or not with the picture, comes down and is on
 * the list of what came down.
 */
public interface StoriesOfPictures {

    /**
     * How many stories there are.
     *
     * @param live those that readers get now
     * @param waiting those of them that do not show yet what is said now
     */
    record Carrying(long live, long waiting) {}

    /**
     * Those that carry one of the pictures at least, each counted once.
     *
     * @param but a story that is not counted; empty to count all
     */
    Carrying of(Collection<PictureId> pictures, Optional<ArticleId> but);
}
