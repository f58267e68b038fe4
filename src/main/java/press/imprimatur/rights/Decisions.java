package press.imprimatur.rights;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import press.imprimatur.terms.Component;
import press.imprimatur.terms.Decision;
import press.imprimatur.terms.Instrument;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.Question;
import press.imprimatur.terms.WorkVersion;

/**
 * Decides about works that are known, with what is on record: the question that media, articles,
 * publishing and pages ask.
 */
public interface Decisions {

    /**
     * The answer as of the question's instant; nothing is reserved. The instruments are found by
     * the works of the question and their outlets; what cannot be read makes the answer UNKNOWN.
     */
    Decision decide(Question question);

    /**
     * The answers to hundreds of questions, in their order: what they have in common is read once.
     * For those who look at everything that is out.
     */
    List<Decision> decideAll(List<Question> questions);

    /**
     * What is on record about the works of a question, read once, to be asked more than once: what
     * is owed is rendered, and asked about again. One that is read to publish does for keeping too.
     */
    OnRecord onRecord(Question question);

    /** The same inside the transaction that publishes; locks what {@link #reserve} locks. */
    OnRecord onRecordReserved(Question question);

    /**
     * The same as {@link #onRecord}, as if some instruments, and what supplements them, were not
     * there.
     */
    OnRecord onRecordWithout(Question question, Set<InstrumentId> gone);

    /**
     * The same inside the transaction that publishes: locks the counters of the instruments that
     * limit quantities first, so that nobody else can take the last one.
     */
    Decision decideAndReserve(Question question);

    /**
     * Locks what {@link #decideAndReserve} locks for a question about that, for those who lock
     * something of their own as well and do so afterwards: works, permissions, publications is the
     * order of everybody.
     */
    void reserve(WorkVersion version, Collection<Component> components);

    /**
     * The same against terms that are not on record, beside what is, and in the place of what is on
     * record of the same instrument: the "try it" box of the terms editor. Nothing is kept.
     */
    Decision tryOut(Question question, Instrument draft);
}
