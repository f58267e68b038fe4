package press.imprimatur.terms;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * One version of an instrument: what a decision relied on, and what a receipt keeps for good.
 *
 * @param version counted from 1; an amendment adds one
 */
public record InstrumentRef(InstrumentId id, int version)
        implements Comparable<InstrumentRef>, Serializable {

    public InstrumentRef {
        requireNonNull(id, "id");
        if (version < 1) {
            throw new IllegalArgumentException("versions are counted from 1: " + version);
        }
    }

    @Override
    public int compareTo(InstrumentRef other) {
        var byId = id.compareTo(other.id);
        return byId != 0 ? byId : Integer.compare(version, other.version);
    }

    @Override
    public String toString() {
        return id + "/" + version;
    }
}
