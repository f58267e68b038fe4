package press.imprimatur.media.internal.codec;

import java.io.IOException;

/** A file that was looked through from its beginning to its end, and nothing of it unfolded yet. */
interface PictureFile {

    Size size();

    /** What its samples mean. */
    Colours colours();

    Turn turn();

    /** Whether it holds more pictures than its first. */
    boolean moves();

    /** Whether its kind keeps every pixel as it was. */
    boolean lossless();

    /** Adds each pixel once: its samples from 0 to 1, times the opacity where there is one. */
    void decode(Averages averages) throws IOException;
}
