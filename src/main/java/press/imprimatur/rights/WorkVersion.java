package press.imprimatur.rights;

import static java.util.Objects.requireNonNull;

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
        corrects = Sorted.values(corrects);
        facts = facts == null ? WorkFacts.NONE : facts;
        derivedFrom = Sorted.maybe(derivedFrom);
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
     */
    public record Derivation(WorkVersion parent, Use change) {

        public Derivation {
            requireNonNull(parent, "parent");
            if (!change.isChange()) {
                throw new IllegalArgumentException(change + " derives nothing");
            }
        }
    }
}
