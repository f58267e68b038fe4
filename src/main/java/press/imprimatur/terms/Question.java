package press.imprimatur.terms;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * May this be done? All that a decision depends on, but the {@link EvaluationContext}.
 *
 * @param act to bring out, or to keep
 * @param use as what; a change is not asked for itself, see {@code changes}
 * @param work the story, in the version that would be out
 * @param components what is in it; a story without its components is not decided
 * @param changes what was changed since the original
 * @param channel where
 * @param territory where it would be seen; empty means the channel's declared market
 * @param timing when
 * @param circumstances how it would appear
 * @param rendering what the rendered bytes show; absent before they are rendered, and then duties
 *     are owed rather than missed
 * @param chosen instruments that an editor chose to rely on, by component; the engine chooses for
 *     the others
 * @param text the words as they would be out, by their hash; absent if nobody says, and then what
 *     was approved for certain words is not approved
 */
public record Question(
        Act act,
        Use use,
        WorkVersion work,
        List<Component> components,
        List<Change> changes,
        Channel channel,
        Set<Place> territory,
        Timing timing,
        Set<Circumstance> circumstances,
        Optional<Rendering> rendering,
        Map<Component, InstrumentId> chosen,
        Optional<String> text) {

    public Question {
        requireNonNull(act, "act");
        requireNonNull(use, "use");
        requireNonNull(work, "work");
        requireNonNull(channel, "channel");
        requireNonNull(timing, "timing");
        components = List.copyOf(components);
        changes = StableCopies.list(changes);
        territory = StableCopies.values(territory);
        circumstances = StableCopies.enums(Circumstance.class, circumstances);
        rendering = StableCopies.maybe(rendering);
        chosen = chosen == null ? Map.of() : Map.copyOf(chosen);
        text = StableCopies.maybe(text);
        if (components.isEmpty()) {
            throw new IllegalArgumentException("there is nothing to decide on");
        }
    }

    /** Unchanged, under ordinary circumstances, nothing rendered, nothing chosen. */
    public static Question of(
            Act act,
            Use use,
            WorkVersion work,
            List<Component> components,
            Channel on,
            Instant at) {
        return new Question(
                act,
                use,
                work,
                components,
                List.of(),
                on,
                Set.of(),
                Timing.at(at),
                Set.of(),
                Optional.empty(),
                Map.of(),
                Optional.empty());
    }

    /** The same, at other times. */
    public Question timed(Timing other) {
        return new Question(
                act,
                use,
                work,
                components,
                changes,
                channel,
                territory,
                other,
                circumstances,
                rendering,
                chosen,
                text);
    }

    /** The same after these changes. */
    public Question changed(List<Change> others) {
        return new Question(
                act,
                use,
                work,
                components,
                others,
                channel,
                territory,
                timing,
                circumstances,
                rendering,
                chosen,
                text);
    }

    /** The same, seen in these places. */
    public Question seenIn(Set<Place> places) {
        return new Question(
                act,
                use,
                work,
                components,
                changes,
                channel,
                places,
                timing,
                circumstances,
                rendering,
                chosen,
                text);
    }

    /** The same under these circumstances. */
    public Question under(Set<Circumstance> others) {
        return new Question(
                act,
                use,
                work,
                components,
                changes,
                channel,
                territory,
                timing,
                others,
                rendering,
                chosen,
                text);
    }

    /** The same, after it was rendered and proofread. */
    public Question rendered(Rendering found) {
        return new Question(
                act,
                use,
                work,
                components,
                changes,
                channel,
                territory,
                timing,
                circumstances,
                Optional.of(found),
                chosen,
                text);
    }

    /** The same, relying on what an editor chose. */
    public Question relyingOn(Map<Component, InstrumentId> others) {
        return new Question(
                act,
                use,
                work,
                components,
                changes,
                channel,
                territory,
                timing,
                circumstances,
                rendering,
                others,
                text);
    }

    /** The same of that text. */
    public Question ofText(String hash) {
        return new Question(
                act,
                use,
                work,
                components,
                changes,
                channel,
                territory,
                timing,
                circumstances,
                rendering,
                chosen,
                Optional.of(hash));
    }
}
