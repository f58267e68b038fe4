package press.imprimatur.media.internal;

import java.util.EnumSet;
import java.util.Set;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.media.PictureSource;
import press.imprimatur.media.PictureSource.Kind;

/** What has to be said beside where a picture is from. */
final class SourcePolicy {

    private static final int LONGEST = 300;
    private static final Set<Kind> NAMED =
            EnumSet.of(Kind.FREELANCE, Kind.AGENCY, Kind.CREATIVE_COMMONS);

    private SourcePolicy() {}

    static void refuseIncomplete(PictureSource source) {
        if (NAMED.contains(source.kind()) && source.maker().isEmpty()) {
            throw new FieldRefused("maker", "media.makerMissing");
        }
        if (source.kind() == Kind.CREATIVE_COMMONS && source.licence().isEmpty()) {
            throw new FieldRefused("licence", "media.licenceMissing");
        }
        refuseLonger("maker", source.maker());
        refuseLonger("licence", source.licence());
    }

    private static void refuseLonger(String field, String text) {
        if (text.length() > LONGEST) {
            throw new FieldRefused(field, "media.textTooLong", LONGEST);
        }
    }
}
