package press.imprimatur.media.web;

import java.time.Instant;
import press.imprimatur.media.Logo;

/** An outlet's logo as scripts read it. */
public record LogoJson(
        String outlet,
        String originalSha256,
        String mediaType,
        int width,
        int height,
        Instant addedAt) {

    static LogoJson of(Logo logo) {
        return new LogoJson(
                logo.outlet().toString(),
                logo.original().sha256(),
                logo.form().mediaType(),
                logo.form().width(),
                logo.form().height(),
                logo.addedAt());
    }
}
