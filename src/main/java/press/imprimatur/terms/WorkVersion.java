package press.imprimatur.terms;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import press.imprimatur.kernel.WorkId;

/**
 * One state of a story as its owner made it, with what is known of it. What we changed since is not
 * a version of it but a {@link Change}.
 *
 * @param version the hash of that state
 * @param corrects the hashes of the earlier states that it only corrects
 * @param isUpdate it is a writethru: neither the first state nor a correction of it
 * @param derivedFrom what it translates or abridges; absent for a story as it was written
 */
public record WorkVersion(
        WorkId work,
        String version,
        Set<String> corrects,
        boolean isUpdate,
        WorkFacts facts,
        Optional<Derivation> derivedFrom) {

    public WorkVersion {
        requireNonNull(work, "work");
        requireNonNull(version, "version");
        corrects = StableCopies.values(corrects);
        facts = facts == null ? WorkFacts.NONE : facts;
        derivedFrom = StableCopies.maybe(derivedFrom);
    }

    /** The first captured state of a story. */
    public static WorkVersion first(WorkId work, String version, WorkFacts facts) {
        return new WorkVersion(work, version, Set.of(), false, facts, Optional.empty());
    }

    /** A state that corrects earlier ones, or the first if there are none. */
    public static WorkVersion correcting(
            WorkId work, String version, Set<String> corrects, WorkFacts facts) {
        return new WorkVersion(work, version, corrects, false, facts, Optional.empty());
    }

    /**
     * What stands for a version of which nothing is known any more: nothing that was made from it
     * is permitted.
     */
    public static WorkVersion unknown(WorkId work) {
        return first(work, "", WorkFacts.NONE);
    }

    /** Whether it is known which state it is. */
    public boolean namesState() {
        return !version.isEmpty();
    }

    /**
     * The version of that work, among this one and those that it was made from as one story, as its
     * owner wrote it; empty if it is none of them.
     */
    public Optional<WorkVersion> inStory(WorkId story) {
        var found = Optional.<WorkVersion>empty();
        for (var at = this; at != null; at = at.elder()) {
            if (at.work.equals(story)) {
                found = Optional.of(at);
            }
        }
        return found;
    }

    /** What it was made from as one story with it; null if from nothing. */
    private WorkVersion elder() {
        return derivedFrom.filter(Derivation::sameStory).map(Derivation::parent).orElse(null);
    }

    /** The names that it has as one story: its own, and those of what it was made from as such. */
    public Set<WorkId> namesOfStory() {
        var names = new LinkedHashSet<WorkId>();
        for (var at = this; at != null; at = at.elder()) {
            names.add(at.work);
        }
        return names;
    }

    /** Whether it is known to be in another language, whatever the country or the script. */
    public boolean isInAnotherLanguageThan(WorkVersion other) {
        var ours = facts.language().map(WorkVersion::language).orElse("");
        var theirs = other.facts.language().map(WorkVersion::language).orElse("");
        return !ours.isEmpty() && !theirs.isEmpty() && !ours.equals(theirs);
    }

    private static String language(String tag) {
        return Locale.forLanguageTag(tag).getLanguage();
    }

    /**
     * Of what, and how, a version was made: it needs the right to be made and the right to be
     * published, and falls with its parent's permission.
     *
     * @param parent the story it was made from, with what is known of it
     * @param change {@link Use#TRANSLATE} or {@link Use#ABRIDGE}
     * @param sameStory whether we made it ourselves, so that it is the parent's story under a name
     *     of its own: then the parent's permission is all that it needs, and whatever binds either
     *     of the two names binds it. Otherwise it is a work of its own, which needs a permission of
     *     its own beside the parent's
     * @param parentOutSince when we first brought the parent out, UTC; absent if we never did, or
     *     nobody says. A time that runs from our first publication runs from the earlier of both
     */
    public record Derivation(
            WorkVersion parent, Use change, boolean sameStory, Optional<Instant> parentOutSince) {

        public Derivation {
            requireNonNull(parent, "parent");
            parentOutSince = StableCopies.maybe(parentOutSince);
            if (!change.isChange()) {
                throw new IllegalArgumentException(change + " derives nothing");
            }
        }

        /** Of a work of its own. */
        public Derivation(WorkVersion parent, Use change) {
            this(parent, change, false, Optional.empty());
        }
    }
}
