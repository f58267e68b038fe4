package press.imprimatur.media.internal.codec;

/** How the camera was held, as EXIF numbers it: 1 is upright, 2, 4, 5 and 7 are mirrored too. */
record Turn(int exif) {

    static final Turn NONE = new Turn(1);

    Turn {
        exif = exif >= 1 && exif <= 8 ? exif : 1;
    }

    Size of(Size size) {
        return exif < 5 ? size : new Size(size.height(), size.width());
    }

    /** Where, in the upright picture's rows laid one after the other, a pixel of the file lies. */
    int place(int x, int y, Size size) {
        var right = size.width() - 1 - x;
        var bottom = size.height() - 1 - y;
        return switch (exif) {
            case 2 -> y * size.width() + right;
            case 3 -> bottom * size.width() + right;
            case 4 -> bottom * size.width() + x;
            case 5 -> x * size.height() + y;
            case 6 -> x * size.height() + bottom;
            case 7 -> right * size.height() + bottom;
            case 8 -> right * size.height() + y;
            default -> y * size.width() + x;
        };
    }
}
