package press.imprimatur.sources;

/** How it stands with an outlet itself. What it granted does not end because it falls silent. */
public enum PartyState {
    /** It publishes, and answers. */
    ACTIVE,
    /** It publishes no more, or does not answer. */
    DORMANT,
    /** It is gone for good, and nobody took its place. */
    CLOSED,
    /** Another outlet took its place. */
    SUCCEEDED;

    /** The message key of its name in plain words: {@code sources.party.DORMANT}. */
    public String key() {
        return "sources.party." + name();
    }
}
