package press.imprimatur.terms;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The answer to a {@link Question}: as of its instant, until {@link #validUntil}. A refusal is an
 * answer, returned and never thrown. The answer for the whole is that of its worst component.
 */
public sealed interface Decision {

    /** Permitted, and nothing is owed. */
    record Permit(Outcome outcome) implements Decision {}

    /** Permitted, if what is owed is done; see {@link #duties}. */
    record PermitWith(Outcome outcome) implements Decision {}

    /** Not permitted; see {@link #reasons}. */
    record Deny(Outcome outcome) implements Decision {}

    /** Not known to be permitted: no to machines, a question to people; see {@link #reasons}. */
    record Unknown(Outcome outcome) implements Decision {}

    /** What it rests on. */
    Outcome outcome();

    /** The decision that a verdict on the whole makes. */
    static Decision of(Verdict verdict, Outcome outcome) {
        return switch (verdict) {
            case PERMIT -> new Permit(outcome);
            case PERMIT_WITH -> new PermitWith(outcome);
            case DENY -> new Deny(outcome);
            case UNKNOWN -> new Unknown(outcome);
        };
    }

    /** The answer in one word. */
    default Verdict verdict() {
        var worst = Verdict.PERMIT;
        for (var component : outcome().components()) {
            worst = worst.worse(component.verdict());
        }
        return worst;
    }

    /** Whether it may be done: never, if anything is unknown. */
    default boolean permits() {
        return this instanceof Permit || this instanceof PermitWith;
    }

    /** When the clock alone could change the answer; absent if it cannot. */
    default Optional<Instant> validUntil() {
        return outcome().validUntil();
    }

    /** The same answer, which something else may end before. */
    default Decision noLongerThan(Optional<Instant> end) {
        var first =
                Stream.concat(validUntil().stream(), end.stream()).min(Comparator.naturalOrder());
        return of(verdict(), new Outcome(outcome().components(), outcome().trace(), first));
    }

    /** Everything against it, of all components. */
    default List<Reason> reasons() {
        return outcome().components().stream().flatMap(each -> each.reasons().stream()).toList();
    }

    /** What would help, each once: removing what alone is refused first. */
    default List<Fix> fixes() {
        var removals =
                permittedAfterRemoving().stream()
                        .map(each ->
                                new Fix(
                                        Fix.Kind.REMOVE_COMPONENT,
                                        Optional.of(each),
                                        Optional.empty(),
                                        List.of()));
        return Stream.concat(removals, reasons().stream().map(Reason::fix)).distinct().toList();
    }

    /** Everything owed if it is done, of all components; empty if it is not permitted. */
    default List<OwedDuty> duties() {
        return permits()
                ? outcome().components().stream().flatMap(each -> each.duties().stream()).toList()
                : List.of();
    }

    /** Every instrument that it rests on, each once; the first is that of the first component. */
    default List<InstrumentRef> reliedOn() {
        return outcome().components().stream()
                .flatMap(each -> each.reliedOn().stream())
                .distinct()
                .toList();
    }

    /** The answer for one component; empty if the question did not have it. */
    default Optional<ComponentVerdict> on(Component component) {
        return outcome().components().stream()
                .filter(each -> each.component().equals(component))
                .findFirst();
    }

    /** What to remove so that the rest is permitted; empty if that would not do, or need not. */
    default List<Component> permittedAfterRemoving() {
        var refused =
                outcome().components().stream()
                        .filter(each -> !each.verdict().permits())
                        .map(ComponentVerdict::component)
                        .toList();
        return refused.stream().allMatch(Component::isRemovable)
                        && refused.size() < outcome().components().size()
                ? refused
                : List.of();
    }
}
