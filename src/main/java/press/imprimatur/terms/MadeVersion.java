package press.imprimatur.terms;

import static java.util.Objects.requireNonNull;

import press.imprimatur.kernel.WorkId;

/**
 * One state of a work, as its keeper names it.
 *
 * @param version of a story the hash of that state; empty for a work that has no states, as a
 *     picture
 */
public record MadeVersion(WorkId work, String version) {

    public MadeVersion {
        requireNonNull(work, "work");
        requireNonNull(version, "version");
    }

    /** A work that has no states. */
    public static MadeVersion of(WorkId work) {
        return new MadeVersion(work, "");
    }
}
