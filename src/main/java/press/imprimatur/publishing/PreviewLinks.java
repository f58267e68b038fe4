package press.imprimatur.publishing;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.media.PictureId;

/**
 * Shows stories that are not out to people outside whom an editor named. Only what is wholly the
 * newsroom's own is shown: terms of partners permit uses in public, and none of them is this. That
 * is decided when a link is made, and again at every look.
 */
public interface PreviewLinks {

    /** Where previews stand; the secret follows. */
    String PATH = "/preview/";

    /**
     * Makes a link.
     *
     * @return its address, with the secret, which nobody can be told again
     * @throws press.imprimatur.articles.ArticleNotFound if there is none of that name
     * @throws NotForOutside if the story cannot be shown to anybody outside
     */
    URI make(ArticleId article, NewPreviewLink wanted);

    /** Those that are neither over nor revoked, the last made first. */
    List<PreviewLink> valid(ArticleId article);

    /** Ends one for good; if it is over, or there is none of that name, nothing changes. */
    void revoke(PreviewLinkId link);

    /**
     * The page as readers would get it now, with a line on top that says whom it was made for;
     * empty if there is nothing to be seen by that secret, whatever the reason. Pictures in it have
     * addresses below its own.
     */
    Optional<String> look(String secret);

    /** A picture of that page, as readers would get it; empty if that page does not show it. */
    Optional<PreviewPicture> picture(String secret, PictureId picture);

    /**
     * The bytes of a picture.
     *
     * @param mediaType as in Content-Type
     */
    record PreviewPicture(String mediaType, byte[] content) {}
}
