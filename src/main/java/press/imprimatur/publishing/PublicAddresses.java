package press.imprimatur.publishing;

import java.net.URI;
import java.util.List;
import press.imprimatur.articles.ArticleId;

/** Where readers find stories. */
public interface PublicAddresses {

    /**
     * Every address that the story has, or had: the old ones lead to it as long as it is out, and
     * are never another's. None if it never came out.
     */
    List<URI> of(ArticleId article);
}
