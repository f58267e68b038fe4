package press.imprimatur.rights;

import java.util.List;
import java.util.Optional;
import press.imprimatur.kernel.Slice;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.Terms;

/**
 * The life of a permission before it is granted: asked for, countered, and granted, refused,
 * withdrawn or lapsed. There is no way back from the last three: whoever still wants it asks anew.
 * Silence is never consent.
 *
 * <p>Every act that takes a revision throws {@link NoSuchInstrument} if nobody ever asked for it,
 * {@link press.imprimatur.kernel.ChangedMeanwhile} if somebody changed it since, and {@link
 * StateForbids} if its state knows no such step. Papers are refused as by {@link Permissions}.
 */
public interface Requests {

    /**
     * Asks the grantor for what a draft says.
     *
     * @param revision what the caller saw
     * @throws press.imprimatur.kernel.FieldRefused if there is nobody to ask, no use is asked for,
     *     or the day of answer is over
     */
    void send(InstrumentId draft, long revision, Asking asking);

    /**
     * Records that the grantor proposed other terms. The desk has as long to answer as the grantor
     * had.
     *
     * @throws press.imprimatur.kernel.FieldRefused if there is no evidence, the terms allow
     *     nothing, or they are what was asked
     */
    void counter(InstrumentId id, long revision, Terms terms, List<NewEvidence> evidence);

    /**
     * Takes the grantor's counter-offer: it is granted on the grantor's terms.
     *
     * @param evidence further papers; the counter-offer itself is evidence already
     * @throws press.imprimatur.kernel.FieldRefused if the counter was a spoken word without backing
     */
    void accept(InstrumentId id, long revision, List<NewEvidence> evidence);

    /**
     * Answers a counter-offer with terms of our own.
     *
     * @throws press.imprimatur.kernel.FieldRefused if the terms allow nothing, there is nobody to
     *     ask, or the day of answer is over
     */
    void askAgain(InstrumentId id, long revision, Terms terms, Asking asking);

    /**
     * Records that the grantor granted the terms on the table. A spoken word grants provisionally,
     * on the web only, for 24 hours.
     *
     * @throws press.imprimatur.kernel.FieldRefused if there is no evidence, or nothing but a spoken
     *     word that neither a second person heard nor a recap was mailed of
     */
    void grant(InstrumentId id, long revision, List<NewEvidence> evidence);

    /**
     * Records the written word that a spoken grant waited for: it holds as its terms say.
     *
     * @throws StateForbids if it is not provisional, or the time for it is over
     * @throws press.imprimatur.kernel.FieldRefused if there is no evidence, or again spoken only
     */
    void confirm(InstrumentId id, long revision, List<NewEvidence> evidence);

    /**
     * Records that the grantor refused, for good.
     *
     * @param reason as the record will say; may be empty
     * @param evidence may be empty
     */
    void refuse(InstrumentId id, long revision, String reason, List<NewEvidence> evidence);

    /**
     * Takes our request back, for good.
     *
     * @throws press.imprimatur.kernel.FieldRefused if there is no reason
     */
    void withdraw(InstrumentId id, long revision, String reason);

    /** The request for a permission; empty if nobody ever asked for it. */
    Optional<RequestRecord> find(InstrumentId id);

    /**
     * The request for a permission.
     *
     * @throws NoSuchInstrument if nobody ever asked for it
     */
    RequestRecord get(InstrumentId id);

    /**
     * Requests in whatever state, the newest first.
     *
     * @param cursor from the stretch before; absent for the first
     * @param most how many at most, up to 200
     */
    Slice<RequestSummary> list(RequestFilter filter, Optional<String> cursor, int most);
}
