package press.imprimatur.terms;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import press.imprimatur.terms.DutyType.Grade;
import press.imprimatur.terms.DutyType.Phase;
import press.imprimatur.terms.DutyType.Remedy;

/**
 * What is owed for a permission.
 *
 * @param payload the exact words of it; which ones, see {@link DutyType}
 * @param phase when it is due; one in which it could never be met is read as its usual one
 * @param deadline how long after its event it is due; absent means at once. Of a letter that is due
 *     before: how long before, at least, it has to have left ({@link #lead})
 * @param covenant we promised it: it binds even when another instrument is relied on
 * @param grade how much it binds; {@link Grade#MUST} unless the paper says less
 */
public record Duty(
        DutyType type,
        Map<String, String> payload,
        Phase phase,
        Optional<Duration> deadline,
        Remedy remedy,
        boolean covenant,
        Grade grade) {

    /**
     * @throws DutyIsIncomplete if the payload lacks a word that the type needs, has one that the
     *     type does not know, or names a placeholder that does not exist
     */
    public Duty {
        requireNonNull(type, "type");
        payload = StableCopies.map(payload);
        phase = type.phase(phase, payload);
        deadline = StableCopies.maybe(deadline);
        remedy = remedy == null ? Remedy.TASK : remedy;
        grade = grade == null ? Grade.MUST : grade;
        for (var word : type.needed()) {
            if (payload.getOrDefault(word, "").isBlank()) {
                throw new DutyIsIncomplete(type, word);
            }
        }
        for (var word : payload.keySet()) {
            if (!type.needed().contains(word) && !type.allowed().contains(word)) {
                throw new DutyIsIncomplete(type, word);
            }
        }
        if (type == DutyType.CREDIT_LINE) {
            Placeholders.unknownIn(payload.get("text"))
                    .ifPresent(name -> {
                        throw new DutyIsIncomplete(DutyType.CREDIT_LINE, "{" + name + "}");
                    });
        }
    }

    /** One that has to be met. */
    public Duty(
            DutyType type,
            Map<String, String> payload,
            Phase phase,
            Optional<Duration> deadline,
            Remedy remedy,
            boolean covenant) {
        this(type, payload, phase, deadline, remedy, covenant, Grade.MUST);
    }

    /** A duty of the type's usual phase, whose neglect makes a task. */
    public static Duty of(DutyType type, Map<String, String> payload) {
        return new Duty(type, payload, type.usualPhase(), Optional.empty(), Remedy.TASK, false);
    }

    /** A duty that needs no words. */
    public static Duty of(DutyType type) {
        return of(type, Map.of());
    }

    /** A verbatim line, at {@code TOP}, {@code BOTTOM} or {@code BYLINE}. */
    public static Duty creditLine(String text, String position) {
        return of(DutyType.CREDIT_LINE, Map.of("text", text, "position", position));
    }

    /** The same, due at another time. */
    public Duty due(Phase other) {
        return new Duty(type, payload, other, deadline, remedy, covenant, grade);
    }

    /** The same, due within that time of its event. */
    public Duty within(Duration time) {
        return new Duty(type, payload, phase, Optional.of(time), remedy, covenant, grade);
    }

    /** The same, with another consequence of neglect. */
    public Duty orElse(Remedy other) {
        return new Duty(type, payload, phase, deadline, other, covenant, grade);
    }

    /** The same as a promise that binds whatever is relied on. */
    public Duty asCovenant() {
        return new Duty(type, payload, phase, deadline, remedy, true, grade);
    }

    /** The same, binding so much. */
    public Duty graded(Grade other) {
        return new Duty(type, payload, phase, deadline, remedy, covenant, other);
    }

    /**
     * How long before publication, at least, they have to have been told; empty if it is enough
     * that they were. Only what a letter proves has an instant from which that counts.
     */
    public Optional<Duration> lead() {
        return phase == Phase.PRE && type.proof() == DutyType.Proof.LETTER
                ? deadline.filter(time -> !time.isNegative() && !time.isZero())
                : Optional.empty();
    }

    /** A word of the payload; empty if it has none. */
    public Optional<String> word(String name) {
        return Optional.ofNullable(payload.get(name));
    }

    /**
     * The credit line with its placeholders filled in; empty if this is no credit line, or a value
     * that it needs is absent.
     */
    public Optional<String> wording(Placeholders values) {
        return word("text").flatMap(values::fill);
    }
}
