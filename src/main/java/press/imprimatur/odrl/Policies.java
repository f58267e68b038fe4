package press.imprimatur.odrl;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.terms.InstrumentId;

/**
 * Permissions as policies of ODRL 2.2: written in JSON-LD, read from that, from Turtle and from
 * RDF/XML. Nothing is ever loaded from the network: the standard's own context is known here, and
 * any other is refused by name. A policy is read only if each of its statements is accounted for.
 */
public interface Policies {

    /**
     * The current version of a permission as a policy. Whoever reads it back with {@link #draft}
     * has terms that decide the same.
     *
     * @throws press.imprimatur.rights.NoSuchInstrument if there is none of that name
     */
    JsonNode export(InstrumentId id);

    /**
     * Writes a policy down as a draft of a permission; it is in force only once evidence is added.
     *
     * @param target to what a policy is applied that names no target itself, as a licence does;
     *     absent for all others
     * @throws NotMapped if it says anything that our terms cannot say; all of it is named
     * @throws press.imprimatur.kernel.FieldRefused if it lacks what a permission needs
     */
    InstrumentId draft(PolicyDocument policy, Optional<WorkId> target);

    /**
     * What a policy permits, as of the question's instant; nothing is kept. Whatever of it cannot
     * be mapped, and an Offer or a Request, makes the answer UNKNOWN, never a permission.
     *
     * @throws press.imprimatur.kernel.FieldRefused if the question itself cannot be understood
     */
    PolicyAnswer evaluate(PolicyQuestion question);
}
