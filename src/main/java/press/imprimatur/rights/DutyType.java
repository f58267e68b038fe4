package press.imprimatur.rights;

import java.util.List;

/**
 * What may be owed. Each type says which words its payload holds: those it needs, and those it may
 * have; anything else in a payload is refused.
 */
public enum DutyType {
    /** Verbatim {@code text}, with the placeholders of {@link Placeholders}; {@code position}. */
    CREDIT_LINE(Phase.AT, List.of("text"), List.of("position")),
    BYLINE_AS_GIVEN(Phase.AT, List.of(), List.of()),
    /** {@code position} BEFORE_BODY or ANYWHERE; {@code url} if not the original's address. */
    LINK_BACK(Phase.AT, List.of(), List.of("position", "url")),
    /** {@code url} if not the original's address. */
    CANONICAL(Phase.AT, List.of(), List.of("url")),
    NOINDEX(Phase.AT, List.of(), List.of()),
    /** {@code name} such as CC BY 4.0, and {@code url}. */
    LICENCE_NOTICE(Phase.AT, List.of("name"), List.of("version", "url")),
    MODIFICATION_NOTICE(Phase.AT, List.of(), List.of("text")),
    SHARE_ALIKE(Phase.AT, List.of(), List.of("name", "url")),
    NO_ENDORSEMENT(Phase.CONTINUING, List.of(), List.of()),
    KEEP_LINKS(Phase.AT, List.of(), List.of()),
    /**
     * {@code markup}: one picture; {@code hosts} that it may call; {@code consent} NONE, STATISTICS
     * or MARKETING; {@code gated} ALLOWED if the licensor accepts that only readers who agree are
     * counted; {@code where} PAGE if feeds do without it. See {@link Pixel}.
     */
    PIXEL(Phase.AT, List.of("markup", "hosts"), List.of("consent", "gated", "where")),
    /**
     * The outlet's logo. {@code url} where it links to, if not to the original's address; {@code
     * alt} what it says to those who cannot see it, if not the outlet's name; {@code position}
     * BOTTOM if it stands after the text, else before it.
     */
    LOGO(Phase.AT, List.of(), List.of("url", "alt", "position")),
    UNCHANGED_TEXT(Phase.AT, List.of(), List.of()),
    DISCLOSE_EDITS(Phase.AT, List.of(), List.of("text")),
    DISCLOSE_EXCERPT(Phase.AT, List.of(), List.of("text")),
    ADDITIONAL_REPORTING_NOTE(Phase.AT, List.of(), List.of("text")),
    APPROVAL_OF_CHANGE(Phase.PRE, List.of(), List.of("by")),
    /** {@code when} BEFORE or AFTER. */
    NOTIFY(Phase.POST, List.of(), List.of("when", "to")),
    SEND_COPY(Phase.POST, List.of(), List.of("to")),
    PAY(Phase.POST, List.of("amount", "currency"), List.of("per")),
    REPORT_USAGE(Phase.POST, List.of("period"), List.of("to")),
    PROPAGATE_CORRECTION(Phase.ON_EVENT, List.of(), List.of()),
    PROPAGATE_KILL(Phase.ON_EVENT, List.of(), List.of()),
    /** {@code residual} ALLOWED if copies beyond recall may remain. */
    REMOVE_AT_END(Phase.ON_EVENT, List.of(), List.of("residual")),
    SOCIAL_MENTION(Phase.AT, List.of("handle"), List.of()),
    ATTRIBUTION_REMOVED_ON_REQUEST(Phase.ON_EVENT, List.of(), List.of());

    private final Phase usualPhase;
    private final List<String> needed;
    private final List<String> allowed;

    DutyType(Phase usualPhase, List<String> needed, List<String> allowed) {
        this.usualPhase = usualPhase;
        this.needed = needed;
        this.allowed = allowed;
    }

    /** When it is usually due. */
    public Phase usualPhase() {
        return usualPhase;
    }

    /** What a payload must say. */
    public List<String> needed() {
        return needed;
    }

    /** What a payload may say beside that. */
    public List<String> allowed() {
        return allowed;
    }

    /** The message key of its name in plain words: {@code rights.duty.CREDIT_LINE}. */
    public String key() {
        return "rights.duty." + name();
    }

    /** When a duty is due. */
    public enum Phase {
        /** Before; unmet, the answer is no. */
        PRE,
        /** In what is published; missing there, publication is blocked. */
        AT,
        /** As long as it is shown. */
        CONTINUING,
        /** When something happens. */
        ON_EVENT,
        /** After. */
        POST
    }

    /** What follows when a continuing or later duty is overdue. */
    public enum Remedy {
        /** Somebody is reminded; nothing else. */
        TASK,
        /** No new use; what is out stays out. */
        STOP_NEW,
        /** It comes down, where the contract says so, after two warnings. */
        TAKE_DOWN
    }
}
