package press.imprimatur.rights;

/**
 * What happens to a permission in its life. Which of them leads from which state to which is the
 * state table; what must be so beforehand is said by the capability that does it.
 */
public enum LifeEvent {
    /** Written down, not in force yet. */
    DRAFT("drafted"),
    /** Asked for. */
    SEND("sent"),
    /** The grantor offers other terms. */
    COUNTER("countered"),
    /** We take what the grantor offers. */
    ACCEPT("accepted"),
    /** We offer other terms in turn. */
    COUNTER_AGAIN("counteredAgain"),
    /** The grant is recorded, with its evidence. */
    GRANT("granted"),
    /** A spoken grant is confirmed in writing. */
    CONFIRM("confirmed"),
    /** The grantor says no. */
    REFUSE("refused"),
    /** We ask no longer. */
    WITHDRAW("withdrawn"),
    /** Nobody answered by the day. */
    LAPSE("lapsed"),
    /** Out of force for now. */
    SUSPEND("suspended"),
    /** In force again, by a second person. */
    LIFT("lifted"),
    /** In force again, because whoever suspended it did so by mistake. */
    UNDO("suspensionUndone"),
    /** Taken back by the grantor, for good. */
    REVOKE("revoked"),
    /** Ended by a breach of its licence. */
    BREACH("terminated"),
    /** In force again, because the breach was cured in time. */
    CURE("cured"),
    /** Other terms from now on, in a new version. */
    AMEND("amended"),
    /** A later end, in a new version. */
    RENEW("renewed"),
    /** The grantor's successor takes its place, in a new version. */
    ASSIGN("assigned"),
    /** Still in force; we took the work down because we were asked kindly. */
    COURTESY_TAKEDOWN("takenDownAsCourtesy");

    private final String past;

    LifeEvent(String past) {
        this.past = past;
    }

    /** As the audit trail names it: {@code permission.suspended}. */
    public String verb() {
        return "permission." + past;
    }

    /** The message key of its name in plain words: {@code rights.event.SUSPEND}. */
    public String key() {
        return "rights.event." + name();
    }
}
