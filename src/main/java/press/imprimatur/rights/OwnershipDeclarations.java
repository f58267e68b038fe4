package press.imprimatur.rights;

import java.util.List;
import java.util.Optional;
import press.imprimatur.terms.InstrumentId;

/**
 * Keeps the publisher's declaration that what staff begin and make here is the publisher's own. It
 * is an instrument as others are, with its paper; there is one at a time.
 */
public interface OwnershipDeclarations {

    /** The one in force; empty if nothing was declared, or it was suspended or taken back. */
    Optional<InstrumentRecord> find();

    /** What the one in force covers; empty if there is none. */
    Optional<OwnCover> cover();

    /**
     * Records the declaration, or another one in the place of that in force: then it is a new
     * version of it.
     *
     * @param publisher who declares it, by name
     * @param evidence its paper
     * @throws press.imprimatur.kernel.FieldRefused if nothing is covered, the publisher has no
     *     name, there is no paper, or it says what the one in force says
     */
    InstrumentId declare(String publisher, OwnCover cover, List<NewEvidence> evidence);

    /**
     * The agreements in force with people who are no outlet, by their names: what they make is no
     * staff work, and ours to use as each agreement says. The first two hundred.
     */
    List<InstrumentRecord> freelancers();
}
