package press.imprimatur.publishing;

import static java.util.Objects.requireNonNull;

import java.util.List;
import press.imprimatur.articles.ArticleId;

/** Tells what others republish of our own stories. */
public interface Republications {

    /** How many days back it is told. */
    int DAYS = 30;

    /**
     * The stories that were read elsewhere within the last {@value #DAYS} days, most read first.
     */
    List<Republished> recent();

    /** The same of one story; none if nobody has read it elsewhere. */
    List<OnSite> of(ArticleId article);

    /**
     * A story that others republished.
     *
     * @param views how often it was read there
     * @param sites on how many sites; a browser that names none counts as one
     */
    record Republished(ArticleId article, String headline, long views, long sites) {

        public Republished {
            requireNonNull(article, "article");
            requireNonNull(headline, "headline");
        }
    }

    /**
     * Where it was read.
     *
     * @param host as browsers say it; empty if they did not
     */
    record OnSite(String host, long views) {

        public OnSite {
            requireNonNull(host, "host");
        }
    }
}
