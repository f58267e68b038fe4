package press.imprimatur.terms;

/** What a right rests on. */
public enum InstrumentKind {
    /** Staff work or a written assignment. */
    OWNERSHIP,
    /** A standing agreement over many works; commissioned freelance work too. */
    AGREEMENT,
    /** A one-off reply for one or few works. */
    GRANT,
    /** A public licence with its version and port, kept as a dated snapshot. */
    PUBLIC_LICENCE,
    /** An outlet's "republish our stories" page, snapshotted: its promises bind always. */
    HOUSE_RULES,
    /** Adds uses to one named base instrument of the same grantor, and keeps its duties. */
    SUPPLEMENT,
    /** Free of rights in a named jurisdiction, for a named reason. */
    PUBLIC_DOMAIN,
    /** The terms of a platform whose embed is shown. */
    PLATFORM_POLICY,
    /** A quotation or screenshot under a legal exception: never a whole reprint. */
    EXCEPTION_CLAIM,
    /** Live before an import; may only stay at its old address, until a signed date. */
    LEGACY_UNVERIFIED,
    /** Legal, safety, kill: it only denies, and nobody overrides it. */
    HOLD
}
