package press.imprimatur.media;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the file of a picture says of itself, as whoever wrote it left it there (IPTC, XMP, Exif):
 * claims, and no rights. None of it is said of the picture before somebody at the desk has said it.
 *
 * @param bylines who made it; empty if the file does not say, as the lists below
 * @param credit who is to be credited; empty if the file does not say, as the texts below
 * @param source who supplies it
 * @param copyright the notice, word for word
 * @param caption what is to be seen
 * @param instructions what whoever uses it is to heed, each by itself
 * @param created on which day it was made, where it was made
 */
public record FileFacts(
        List<String> bylines,
        String credit,
        String source,
        String copyright,
        String caption,
        List<String> instructions,
        Optional<LocalDate> created) {

    public FileFacts {
        bylines = List.copyOf(bylines);
        instructions = List.copyOf(instructions);
    }

    /**
     * The line that readers would be given by this: who made it and who supplies it. Empty if the
     * file says neither.
     */
    public String creditLine() {
        var supplier = credit.isEmpty() ? source : credit;
        var maker = String.join(", ", bylines);
        if (maker.isEmpty() || names(supplier, maker)) {
            return supplier;
        }
        return supplier.isEmpty() ? maker : maker + "/" + supplier;
    }

    private static boolean names(String supplier, String maker) {
        return supplier.toLowerCase(Locale.ROOT).contains(maker.toLowerCase(Locale.ROOT));
    }
}
