package press.imprimatur.publishing.internal.site;

import java.util.regex.Pattern;
import press.imprimatur.kernel.FieldRefused;

/**
 * The newsroom's colour on the site. Words are written in it on white or nearly white paper, so
 * that it must stand out there (WCAG 2.2, 1.4.3); on dark paper a lighter kind of it is used.
 */
interface AccentColour {

    Pattern FORM = Pattern.compile("#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})");
    double LEAST_CONTRAST = 4.5;

    /** The luminance of the darkest paper that a theme has in the light. */
    double PAPER = 0.93;

    static void refuseUnreadable(String colour) {
        var parts = FORM.matcher(colour);
        if (!parts.matches()) {
            throw new FieldRefused("accent", "publishing.furniture.noColour");
        }
        var luminance =
                0.2126 * light(parts.group(1))
                        + 0.7152 * light(parts.group(2))
                        + 0.0722 * light(parts.group(3));
        if ((PAPER + 0.05) / (luminance + 0.05) < LEAST_CONTRAST) {
            throw new FieldRefused("accent", "publishing.furniture.paleColour");
        }
    }

    private static double light(String hex) {
        var part = Integer.parseInt(hex, 16) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
