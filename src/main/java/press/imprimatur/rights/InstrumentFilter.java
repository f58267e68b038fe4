package press.imprimatur.rights;

import java.time.Instant;
import java.util.Optional;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.sources.OutletId;
import press.imprimatur.terms.InstrumentKind;
import press.imprimatur.terms.InstrumentState;
import press.imprimatur.terms.StableCopies;
import press.imprimatur.terms.Use;

/**
 * Which permissions to list; what is absent does not matter.
 *
 * @param stage where it stands on the board, as of now
 * @param use what it allows, by name
 * @param endsBefore it is over before that instant
 * @param text what stands in its title or the grantor's name, whatever the case
 */
public record InstrumentFilter(
        Optional<InstrumentKind> kind,
        Optional<InstrumentState> state,
        Optional<OutletId> outlet,
        Optional<WorkId> work,
        Optional<PermissionStage> stage,
        Optional<Use> use,
        Optional<Instant> endsBefore,
        Optional<String> text) {

    /** All of them. */
    public static final InstrumentFilter ALL =
            new InstrumentFilter(
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public InstrumentFilter {
        stage = StableCopies.maybe(stage);
        use = StableCopies.maybe(use);
        endsBefore = StableCopies.maybe(endsBefore);
        text = StableCopies.maybe(text).map(String::strip).filter(words -> !words.isEmpty());
    }

    /** By what they are and of whom. */
    public InstrumentFilter(
            Optional<InstrumentKind> kind,
            Optional<InstrumentState> state,
            Optional<OutletId> outlet,
            Optional<WorkId> work) {
        this(kind, state, outlet, work, null, null, null, null);
    }

    /** Those that name a work. */
    public static InstrumentFilter naming(WorkId work) {
        return new InstrumentFilter(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(work));
    }

    /** The same, in one column of the board. */
    public InstrumentFilter at(PermissionStage other) {
        return new InstrumentFilter(
                kind, state, outlet, work, Optional.of(other), use, endsBefore, text);
    }
}
