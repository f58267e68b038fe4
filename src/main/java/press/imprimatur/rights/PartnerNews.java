package press.imprimatur.rights;

import java.util.List;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.InstrumentId;

/**
 * Tells partners what became of stories that rest on their permissions, or rested on them once,
 * where the terms ask for it ({@link DutyType#PROPAGATE_CORRECTION}, {@link
 * DutyType#PROPAGATE_KILL}).
 */
public interface PartnerNews {

    /**
     * Writes down, in the caller's transaction, who is to be told. The letters leave by themselves
     * after it commits, one for each permission and duty, and never twice for one event. Where
     * nobody's address is known, it is left to people.
     */
    void happened(StoryNews news);

    /** Who would be told if that happened now, in the order of the permissions; empty if nobody. */
    List<Addressee> addressees(WorkId work, StoryNews.Kind kind);

    /**
     * Somebody to be told.
     *
     * @param grantor by name
     * @param byMail whether a letter leaves by itself; otherwise a person has to tell them
     */
    record Addressee(InstrumentId instrument, String grantor, boolean byMail) {}
}
