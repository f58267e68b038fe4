package press.imprimatur.publishing.internal.rendering;

import java.net.URI;
import press.imprimatur.publishing.internal.duties.LogoMark;

/**
 * A logo as a template writes it.
 *
 * @param source the address of the file
 * @param mark how it is to be shown
 */
public record LogoView(String source, LogoMark mark) {

    /** Where it leads; the empty text if nowhere. */
    public String link() {
        return mark.link().map(URI::toString).orElse("");
    }
}
