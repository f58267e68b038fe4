package press.imprimatur.kernel;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.Optional;

/**
 * A refusal that the user can do something about. Undoes the transaction; reaches the caller
 * unwrapped.
 *
 * <p>Subclasses are named for the fact ({@code WindowEndsBeforeItBegins}), stand in the root
 * package of the module that refuses, and carry a message key with arguments, never prose. The
 * key's part before the first dot names the bundle ({@code rights.noEvidence} is in {@code
 * i18n/rights.properties}); {@link Sentences} turns it into the sentence people read.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class BusinessException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Fault fault;
    private final String key;
    private final transient List<Object> arguments;

    /**
     * @param fault what kind of refusal
     * @param key the message key, {@code module.fact}
     * @param arguments what the sentence mentions, in the bundle's order
     */
    protected BusinessException(Fault fault, String key, Object... arguments) {
        super(key);
        this.fault = fault;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** What kind of refusal this is. */
    public Fault fault() {
        return fault;
    }

    /** The message key, to be read with {@link Sentences}. */
    public String key() {
        return key;
    }

    /** What the sentence mentions; empty if it mentions nothing. */
    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }

    /**
     * The field beside which the sentence belongs, in the words of the form and of the API ({@code
     * displayUntil}); empty if it concerns the whole.
     */
    public Optional<String> field() {
        return Optional.empty();
    }
}
