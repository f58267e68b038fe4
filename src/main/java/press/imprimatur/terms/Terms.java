package press.imprimatur.terms;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The content of one version of an instrument; never changes.
 *
 * @param constraints hold for every permission, beside its own
 * @param duties owed for every permission, beside its own
 * @param cameWith whether the pictures that came with the stories are covered too; those of one
 *     story that is named are in any case, where pictures are allowed at all
 */
public record Terms(
        Scope scope,
        List<Permission> permissions,
        List<Prohibition> prohibitions,
        Constraints constraints,
        List<Duty> duties,
        Revocability revocable,
        Binding binds,
        boolean cameWith) {

    public Terms {
        requireNonNull(scope, "scope");
        permissions = StableCopies.list(permissions);
        prohibitions = StableCopies.list(prohibitions);
        constraints = Constraints.orNone(constraints);
        duties = StableCopies.list(duties);
        revocable = revocable == null ? Revocability.AT_WILL : revocable;
        binds = binds == null ? Binding.THIS_AND_CORRECTIONS : binds;
    }

    /** Terms that say nothing of pictures that came with the stories. */
    public Terms(
            Scope scope,
            List<Permission> permissions,
            List<Prohibition> prohibitions,
            Constraints constraints,
            List<Duty> duties,
            Revocability revocable,
            Binding binds) {
        this(scope, permissions, prohibitions, constraints, duties, revocable, binds, false);
    }

    /** Terms of which nobody knows what they say. */
    public static Terms unread() {
        return new Terms(new Scope.Unread(), null, null, null, null, null, null);
    }

    /** Whether it is known what they say. */
    public boolean areRead() {
        return !(scope instanceof Scope.Unread);
    }

    /** Terms that allow these uses and ask nothing. */
    public static Terms allowing(Scope scope, Use... uses) {
        return new Terms(
                scope,
                Stream.of(uses).map(Permission::of).toList(),
                List.of(),
                Constraints.NONE,
                List.of(),
                Revocability.AT_WILL,
                Binding.THIS_AND_CORRECTIONS);
    }

    /** The same with more permissions. */
    public Terms and(Permission... more) {
        return new Terms(
                scope,
                joined(permissions, List.of(more)),
                prohibitions,
                constraints,
                duties,
                revocable,
                binds,
                cameWith);
    }

    /** The same with more prohibitions. */
    public Terms but(Prohibition... more) {
        return new Terms(
                scope,
                permissions,
                joined(prohibitions, List.of(more)),
                constraints,
                duties,
                revocable,
                binds,
                cameWith);
    }

    /** The same with more duties. */
    public Terms owing(Duty... more) {
        return new Terms(
                scope,
                permissions,
                prohibitions,
                constraints,
                joined(duties, List.of(more)),
                revocable,
                binds,
                cameWith);
    }

    /** The same under other constraints. */
    public Terms within(Constraints others) {
        return new Terms(
                scope, permissions, prohibitions, others, duties, revocable, binds, cameWith);
    }

    /** The same, and the pictures that came with the stories too. */
    public Terms withPictures() {
        return new Terms(
                scope, permissions, prohibitions, constraints, duties, revocable, binds, true);
    }

    /** Whether a picture that came with a story is covered as a part of it. */
    public boolean coverPictures() {
        return cameWith || scope instanceof Scope.OneWork;
    }

    /** The same for other versions of the work. */
    public Terms binding(Binding other) {
        return new Terms(
                scope, permissions, prohibitions, constraints, duties, revocable, other, cameWith);
    }

    /** The same, to be taken back otherwise. */
    public Terms revocable(Revocability other) {
        return new Terms(
                scope, permissions, prohibitions, constraints, duties, other, binds, cameWith);
    }

    /** What it allows at all, under whatever constraints. */
    public Set<Use> uses() {
        return StableCopies.enums(Use.class, permissions.stream().map(Permission::use).toList());
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** Whether any part of them waits until the grantor announces something. */
    public boolean awaitRelease() {
        return Stream.concat(
                        Stream.of(constraints), permissions.stream().map(Permission::constraints))
                .map(Constraints::clocks)
                .anyMatch(clocks ->
                        clocks.publish().awaitsRelease() || clocks.display().awaitsRelease());
    }
}
