package press.imprimatur.identity;

import java.util.List;
import press.imprimatur.jobs.WaitingWork;

/** Shows to those who run the newsroom what is done in the background, and what of it fails. */
public interface BackgroundWork {

    /** Every kind of work, that which fails first. */
    List<KindOfWork> all();

    /**
     * A kind of work.
     *
     * @param name for people
     */
    record KindOfWork(String name, WaitingWork work) {}
}
