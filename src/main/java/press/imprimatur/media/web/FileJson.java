package press.imprimatur.media.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import press.imprimatur.media.FileFacts;

/**
 * What the file of a picture says of itself, as scripts read it: claims, and no rights.
 *
 * @param creditLine what readers would be given by it
 * @param created the day on which the picture was made
 */
public record FileJson(
        List<String> bylines,
        String credit,
        String source,
        String creditLine,
        String copyright,
        String caption,
        List<String> instructions,
        Optional<LocalDate> created) {

    static FileJson of(FileFacts facts) {
        return new FileJson(
                facts.bylines(),
                facts.credit(),
                facts.source(),
                facts.creditLine(),
                facts.copyright(),
                facts.caption(),
                facts.instructions(),
                facts.created());
    }
}
