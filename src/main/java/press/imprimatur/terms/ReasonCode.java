package press.imprimatur.terms;

/** Why something is not permitted, or not known to be: the closed set. */
public enum ReasonCode {
    /** A hold is on it. */
    ON_HOLD(Verdict.DENY),
    /** No instrument speaks of it. */
    NOTHING_COVERS_IT(Verdict.DENY),
    /** Instruments speak of it, and not of this use. */
    USE_NOT_GRANTED(Verdict.DENY),
    /** A picture, and no instrument opens pictures for it. */
    IMAGE_NOT_GRANTED(Verdict.DENY),
    /** It was changed in a way that is not granted. */
    CHANGE_NOT_GRANTED(Verdict.DENY),
    /** The channel has advertisements, a paywall or the like, and that is not granted. */
    COMMERCE_NOT_GRANTED(Verdict.DENY),
    /** A clause forbids it. */
    PROHIBITED(Verdict.DENY),
    /** A promise given elsewhere forbids it, whatever is relied on. */
    COVENANT_FORBIDS(Verdict.DENY),
    /** One and the same rank of clauses both allows and forbids it. */
    TERMS_CONTRADICT(Verdict.UNKNOWN),
    /** The permission is asked for, and not given. */
    NOT_GRANTED_YET(Verdict.DENY),
    /** The permission was refused, withdrawn, or nobody answered. */
    WAS_NOT_GIVEN(Verdict.DENY),
    SUSPENDED(Verdict.DENY),
    REVOKED(Verdict.DENY),
    TERMINATED(Verdict.DENY),
    /** A later version took its place; nothing new rests on this one. */
    SUPERSEDED(Verdict.DENY),
    /** Spoken, not written, and its day is over; or it is not for the web. */
    ONLY_PROVISIONAL(Verdict.DENY),
    /** Not this version of the work. */
    VERSION_NOT_COVERED(Verdict.DENY),
    PUBLISH_WINDOW_NOT_OPEN(Verdict.DENY),
    /** Closed until somebody records the release. */
    AWAITS_RELEASE(Verdict.DENY),
    PUBLISH_WINDOW_OVER(Verdict.DENY),
    DISPLAY_WINDOW_NOT_OPEN(Verdict.DENY),
    DISPLAY_WINDOW_OVER(Verdict.DENY),
    ORIGINAL_TOO_OLD(Verdict.DENY),
    /** It is to stay longer than it may. */
    PLANNED_TOO_LONG(Verdict.DENY),
    TERRITORY_NOT_COVERED(Verdict.DENY),
    TERRITORY_UNCLEAR(Verdict.UNKNOWN),
    BRAND_NOT_COVERED(Verdict.DENY),
    MEDIUM_NOT_COVERED(Verdict.DENY),
    LANGUAGE_NOT_COVERED(Verdict.DENY),
    /** It would appear as it must not. */
    CIRCUMSTANCE_FORBIDDEN(Verdict.DENY),
    /** We are not what the paper asks. */
    GRANTEE_IS_NOT(Verdict.DENY),
    /** Nobody has said whether we are what the paper asks. */
    GRANTEE_UNCLEAR(Verdict.UNKNOWN),
    QUANTITY_USED_UP(Verdict.DENY),
    /** Longer than allowed. */
    TOO_LONG(Verdict.DENY),
    DUTY_NOT_MET(Verdict.DENY),
    /** They were told, and not long enough ago. */
    NOTICE_TOO_SHORT(Verdict.DENY),
    /** The rendered page does not show what is owed. */
    DUTY_NOT_SHOWN(Verdict.DENY),
    /** A credit line names what nobody has said. */
    CREDIT_NOT_KNOWN(Verdict.DENY),
    DUTY_OVERDUE(Verdict.DENY),
    /** The channel cannot call back what went out, and the terms want it back. */
    BEYOND_RECALL(Verdict.DENY),
    /** That kind of instrument never carries such a use. */
    KIND_DOES_NOT_CARRY_IT(Verdict.DENY),
    /** It is the public licence that it names, which forbids this. */
    LICENCE_FORBIDS(Verdict.DENY),
    /** It names a licence that forbids this, and nobody has said whether it is that licence. */
    LICENCE_UNCLEAR(Verdict.UNKNOWN),
    /** An editor chose an instrument that does not permit it. */
    CHOICE_DOES_NOT_FIT(Verdict.DENY),
    /** Nobody has said whose it is. */
    AUTHORSHIP_UNKNOWN(Verdict.UNKNOWN),
    /** A fact that a clause asks for is not known. */
    FACT_MISSING(Verdict.UNKNOWN),
    LEDGER_UNAVAILABLE(Verdict.UNKNOWN),
    CLOCK_UNSOUND(Verdict.UNKNOWN);

    private final Verdict verdict;

    ReasonCode(Verdict verdict) {
        this.verdict = verdict;
    }

    /** DENY or UNKNOWN: what follows from it. */
    public Verdict verdict() {
        return verdict;
    }

    /** Whether two persons may set it aside for a while; never a hold or a refusal in law. */
    public boolean isSoft() {
        return verdict == Verdict.UNKNOWN && this != CLOCK_UNSOUND;
    }

    /** The message key of its sentence: {@code rights.reason.ON_HOLD}. */
    public String key() {
        return "rights.reason." + name();
    }
}
