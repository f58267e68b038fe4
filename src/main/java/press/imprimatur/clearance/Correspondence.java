package press.imprimatur.clearance;

import java.util.List;
import java.util.Optional;
import press.imprimatur.mailbox.IncomingMail.Hints;
import press.imprimatur.rights.NewEvidence;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.Terms;

/** Writes to grantors. Every letter leaves after the transaction that wrote it has committed. */
public interface Correspondence {

    /**
     * Asks for a permission, by mail with a link to the grantor's page.
     *
     * @throws press.imprimatur.kernel.FieldRefused if something is missing, as {@link
     *     press.imprimatur.rights.Requests#send} says
     */
    InstrumentId ask(NewRequest what);

    /**
     * Answers a counter-offer with other terms, by mail with a new link.
     *
     * @param revision what the caller saw
     * @throws press.imprimatur.rights.StateForbids if there is no counter-offer
     */
    void askAgain(InstrumentId id, long revision, Offer offer, String note);

    /**
     * Writes to the grantor once more, with a new link.
     *
     * @throws press.imprimatur.rights.StateForbids if it is not for the grantor to answer
     */
    void remind(InstrumentId id);

    /**
     * Records the grantor's counter-offer, as it came by letter.
     *
     * @throws press.imprimatur.kernel.FieldRefused if there is no evidence, or it is what was asked
     */
    void countered(InstrumentId id, long revision, Offer offer, List<NewEvidence> evidence);

    /**
     * Records what was granted by word of mouth and mails it to the grantor, for them to object. It
     * is provisional: on the web only, for 24 hours, unless it is confirmed in writing.
     *
     * @param whatWasSaid by whom and how; kept as evidence, and sent
     * @throws press.imprimatur.kernel.FieldRefused if nothing was written down
     */
    void spoken(InstrumentId id, long revision, String whatWasSaid);

    /** The terms on the table with what is offered in their place. */
    Terms applied(InstrumentId id, Offer offer);

    /** What the terms say in the words of an offer. */
    Offer offerIn(Terms terms);

    /** How we correspond about a request; empty if it was not asked by letter. */
    Optional<MailThread> find(InstrumentId id);

    /** The request that this address, subject or text names by its reply id; empty if none. */
    Optional<InstrumentId> namedIn(String text);

    /**
     * The request that a mail answers: named by an address that it went to, else by its subject,
     * else because it answers a letter of ours, else in what it says or quotes; empty if by none.
     */
    Optional<InstrumentId> answeredBy(Hints hints);
}
