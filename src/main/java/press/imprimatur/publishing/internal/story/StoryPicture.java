package press.imprimatur.publishing.internal.story;

import press.imprimatur.media.Picture;
import press.imprimatur.terms.Component;

/**
 * A picture in a story.
 *
 * @param component what rights are asked about
 * @param caption as this story words it
 * @param alternativeText as this story words it
 * @param leads whether it stands above the text; the others stand in it
 */
public record StoryPicture(
        Component component,
        Picture picture,
        String caption,
        String alternativeText,
        boolean leads) {}
