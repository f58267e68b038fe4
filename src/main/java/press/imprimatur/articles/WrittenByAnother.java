package press.imprimatur.articles;

import java.time.Instant;
import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** Somebody else is writing the article, and holds its lock. */
public class WrittenByAnother extends BusinessException {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final Instant since;

    /** Names who writes, and since when. */
    public WrittenByAnother(String name, Instant since) {
        super(Fault.CONFLICT, "articles.writtenByAnother", name);
        this.name = name;
        this.since = since;
    }

    /** Who writes. */
    public String name() {
        return name;
    }

    /** Since when, UTC. */
    public Instant since() {
        return since;
    }
}
