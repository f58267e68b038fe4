package press.imprimatur.terms;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What may be owed. Each type says which words its payload holds: those it needs, and those it may
 * have; anything else in a payload is refused.
 */
public enum DutyType {
    /** Verbatim {@code text}, with the placeholders of {@link Placeholders}; {@code position}. */
    CREDIT_LINE(Phase.AT, List.of("text"), List.of("position")),
    BYLINE_AS_GIVEN(Phase.AT, List.of(), List.of()),
    /**
     * {@code position} BEFORE_BODY or ANYWHERE; {@code url} if not the original's address; {@code
     * text}: what readers click, word for word, if the paper says it.
     */
    LINK_BACK(Phase.AT, List.of(), List.of("position", "url", "text")),
    /** {@code url} if not the original's address. */
    CANONICAL(Phase.AT, List.of(), List.of("url")),
    NOINDEX(Phase.AT, List.of(), List.of()),
    /** {@code name} such as CC BY 4.0, and {@code url}. */
    LICENCE_NOTICE(Phase.AT, List.of("name"), List.of("version", "url")),
    MODIFICATION_NOTICE(Phase.AT, List.of(), List.of("text")),
    SHARE_ALIKE(Phase.AT, List.of(), List.of("name", "url")),
    NO_ENDORSEMENT(Phase.CONTINUING, List.of(), List.of()),
    KEEP_LINKS(Phase.AT, List.of(), List.of()),
    /** Verbatim {@code text}, which stands in the story: a paragraph, or a sentence of one. */
    KEEP_PASSAGE(Phase.AT, List.of("text"), List.of()),
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
    /** Verbatim {@code text} at the end of the story: who paid for it, or contributed to it. */
    FUNDER_LINE(Phase.AT, List.of("text"), List.of()),
    APPROVAL_OF_CHANGE(Phase.PRE, Proof.ANSWER, List.of(), List.of("by")),
    /** {@code when} BEFORE or AFTER; what is to be known before is due before. */
    NOTIFY(Phase.POST, Proof.LETTER, List.of(), List.of("when", "to")),
    SEND_COPY(Phase.POST, Proof.LETTER, List.of(), List.of("to")),
    PAY(Phase.POST, Proof.LEDGER, List.of("amount", "currency"), List.of("per")),
    REPORT_USAGE(Phase.POST, Proof.LEDGER, List.of("period"), List.of("to")),
    /** {@code to} whom, if not to the grantor's contact. */
    PROPAGATE_CORRECTION(Phase.ON_EVENT, Proof.LETTER, List.of(), List.of("to")),
    /** {@code to} whom, if not to the grantor's contact. */
    PROPAGATE_KILL(Phase.ON_EVENT, Proof.LETTER, List.of(), List.of("to")),
    /** {@code residual} ALLOWED if copies beyond recall may remain. */
    REMOVE_AT_END(Phase.ON_EVENT, List.of(), List.of("residual")),
    SOCIAL_MENTION(Phase.POST, Proof.POST, List.of("handle"), List.of()),
    ATTRIBUTION_REMOVED_ON_REQUEST(Phase.ON_EVENT, Proof.REQUEST, List.of(), List.of());

    private final Phase usualPhase;
    private final Proof proof;
    private final List<String> needed;
    private final List<String> allowed;

    /** Of what the page itself shows. */
    DutyType(Phase usualPhase, List<String> needed, List<String> allowed) {
        this(usualPhase, Proof.PAGE, needed, allowed);
    }

    DutyType(Phase usualPhase, Proof proof, List<String> needed, List<String> allowed) {
        this.usualPhase = usualPhase;
        this.proof = proof;
        this.needed = needed;
        this.allowed = allowed;
    }

    /** When it is usually due. */
    public Phase usualPhase() {
        return usualPhase;
    }

    /**
     * When it is due if a paper says that: what no page can show is not due in it, and what only a
     * page can show is due nowhere else. A clause that nobody could ever meet is none.
     *
     * @param said absent (null) means as usual
     */
    Phase phase(Phase said, Map<String, String> payload) {
        if (this == NOTIFY && "BEFORE".equals(payload.get("when"))) {
            return Phase.PRE;
        }
        return said != null && possiblePhases().contains(said) ? said : usualPhase;
    }

    /** A letter, a payment and a report can be due before as well as after; a post cannot. */
    private Set<Phase> possiblePhases() {
        if (usualPhase == Phase.POST && proof != Proof.POST) {
            return EnumSet.of(Phase.PRE, Phase.POST);
        }
        return usualPhase == Phase.AT
                ? EnumSet.of(Phase.AT, Phase.CONTINUING)
                : EnumSet.of(usualPhase);
    }

    /** What shows that somebody met it. */
    public Proof proof() {
        return proof;
    }

    /** Whether it is owed for each work by itself: met for one, it is not met for another. */
    public boolean isOwedPerWork() {
        return proof.isGivenByPerson();
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

    /** How much a duty binds. */
    public enum Grade {
        /** It has to be met. */
        MUST,
        /**
         * It has to be met, or somebody says why it is not possible; the reason stays on record.
         */
        WHERE_POSSIBLE,
        /** It is asked for kindly: shown, and met where that happens by itself; never refused. */
        ENCOURAGED
    }

    /** What shows that a duty was met. */
    public enum Proof {
        /** The page as it is served, proofread. */
        PAGE,
        /** Their answer. */
        ANSWER,
        /** Our letter that left, and did not come back. */
        LETTER,
        /** The address of a post. */
        POST,
        /** Their request, after which the page is served as they want it. */
        REQUEST,
        /** An entry in the ledger of what we owe. */
        LEDGER;

        /** Whether it is brought in by a person, for one work. */
        public boolean isGivenByPerson() {
            return this != PAGE && this != LEDGER;
        }
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
