package press.imprimatur.publishing.internal.serving;

import java.util.Locale;

/** Reads Accept-Encoding (RFC 9110, 12.5.3). */
interface Encodings {

    /** Whether gzip is acceptable, and no less wanted than the plain bytes are said to be. */
    static boolean preferGzip(String header) {
        if (header.indexOf(';') < 0) {
            return names(header, "gzip") || names(header, "x-gzip") || names(header, "*");
        }
        var gzip = weight(header, "gzip");
        if (gzip < 0) {
            gzip = weight(header, "*");
        }
        return gzip > 0 && gzip >= weight(header, "identity");
    }

    private static boolean names(String header, String coding) {
        return weight(header, coding) > 0;
    }

    /** The weight of a coding; -1 if the header does not name it. */
    private static double weight(String header, String coding) {
        for (var part : header.split(",")) {
            var end = part.indexOf(';');
            var name = (end < 0 ? part : part.substring(0, end)).strip();
            if (name.equalsIgnoreCase(coding)) {
                return end < 0 ? 1 : quality(part.substring(end + 1));
            }
        }
        return -1;
    }

    // What cannot be understood is not wanted: the plain bytes are always right.
    private static double quality(String parameters) {
        for (var parameter : parameters.split(";")) {
            var text = parameter.strip().toLowerCase(Locale.ROOT);
            if (text.startsWith("q=")) {
                try {
                    return Double.parseDouble(text.substring(2).strip());
                } catch (NumberFormatException odd) {
                    return 0;
                }
            }
        }
        return 1;
    }
}
