package press.imprimatur.articles;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Who has an article open to write, and the lock of the one who writes: whoever first changed
 * something holds it, until that page is left or not heard of for {@value #FORGOTTEN_AFTER_SECONDS}
 * seconds. It keeps two people from writing into each other's text at the desk, and nothing else:
 * decisions are taken past it, and the API saves by versions. The same on every node.
 */
public interface Presences {

    /** Pages tell of themselves every few seconds; a browser that is hidden, once a minute. */
    int FORGOTTEN_AFTER_SECONDS = 75;

    /**
     * The caller's page is open.
     *
     * @param page the name under which what is typed there is kept
     * @param writes whether something was changed on it: it takes the lock, unless somebody else
     *     holds it
     * @throws ArticleNotFound if there is no such article
     * @throws NotYours if the caller may not edit it
     */
    Presence here(WorkingDraftId page, ArticleId article, boolean writes);

    /**
     * Takes the lock, whoever holds it; that person's page learns of it when it tells of itself
     * next, and what was typed there stays kept.
     *
     * @throws ArticleNotFound if there is no such article
     * @throws NotYours if the caller may not edit it
     */
    Presence takeOver(WorkingDraftId page, ArticleId article);

    /** The caller's page is left; a lock that it held is free. */
    void leave(WorkingDraftId page);

    /** Who is in these articles, the caller included; none is named where nobody is. */
    Map<ArticleId, List<Present>> in(Collection<ArticleId> articles);

    /**
     * Refuses if somebody else writes.
     *
     * @throws WrittenByAnother if so; names who, and since when
     */
    void refuseIfAnotherWrites(ArticleId article);
}
