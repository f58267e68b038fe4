package press.imprimatur.publishing;

import java.time.LocalDate;
import java.util.List;

/** Counts what came out, and what did not, within the last {@link #DAYS} days. */
public interface PublishingFigures {

    /** So many days, today among them, as the newsroom's clocks say. */
    int DAYS = 30;

    /** At most so many outlets or reasons: those with the most. */
    int MOST = 12;

    /**
     * What first came out on a day.
     *
     * @param own stories of ours
     * @param reprints stories of others
     */
    record OutOn(LocalDate day, int own, int reprints) {}

    /** How many stories of an outlet first came out. */
    record OutOf(String outlet, int stories) {}

    /**
     * How often publishing was refused for a reason; a refusal counts with each of its reasons.
     *
     * @param code of {@link press.imprimatur.terms.ReasonCode}
     */
    record RefusedFor(String code, int times) {}

    /** Every day, the earliest first; those on which nothing came out too. */
    List<OutOn> outPerDay();

    /** The outlets of the reprints, those with the most first. */
    List<OutOf> reprintsByOutlet();

    /** The reasons, the most frequent first. */
    List<RefusedFor> refusalsByReason();
}
