package press.imprimatur.media;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * Where a picture is from, as whoever brought it in says: a claim, but for what staff made.
 *
 * @param maker who made it, or the agency that supplies it; empty means for staff whoever brings it
 *     in, and for all others that nobody said
 * @param licence the public licence with its version ({@code CC BY 4.0}); empty if there is none
 */
public record PictureSource(Kind kind, String maker, String licence) implements Serializable {

    /** Nobody was asked. */
    public static final PictureSource NOT_ASKED = new PictureSource(Kind.NOT_ASKED, "", "");

    public PictureSource {
        requireNonNull(kind, "kind");
        maker = maker == null ? "" : maker.strip();
        licence = licence == null ? "" : licence.strip();
    }

    /** The answers that there are. */
    public enum Kind {
        /** A member of our staff made it. */
        STAFF,
        /** A freelancer made it, under an agreement. */
        FREELANCE,
        /** An agency supplies it, under an agreement. */
        AGENCY,
        /** Somebody gave it to the press. */
        HANDOUT,
        /** A reader sent it, or the family of somebody who is shown. */
        READER,
        PUBLIC_DOMAIN,
        /** Under a licence of Creative Commons, with version and author. */
        CREATIVE_COMMONS,
        SCREENSHOT,
        /** A machine made it. */
        AI,
        /** It stood in the original of a story that we carry. */
        WITH_STORY,
        NOT_KNOWN,
        /** No answer: it came before this was asked, or by a script that does not say. */
        NOT_ASKED;

        /** The message key of its name in plain words. */
        public String key() {
            return "media.source." + name();
        }
    }
}
