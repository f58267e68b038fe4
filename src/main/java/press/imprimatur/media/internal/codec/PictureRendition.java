package press.imprimatur.media.internal.codec;

/**
 * A picture as readers get it: upright, in sRGB, and without what the camera wrote into it.
 *
 * @param moves whether the file held more pictures than this, its first
 */
public record PictureRendition(
        byte[] bytes, String mediaType, int width, int height, boolean moves) {}
