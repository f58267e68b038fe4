package press.imprimatur.kernel;

import java.util.Optional;

/**
 * What was given in one field cannot be so: empty, too long, of the wrong form. The sentence
 * belongs beside that field. Refusals that say more than this about the newsroom's rules have types
 * of their own.
 */
public class FieldRefused extends BusinessException {

    private static final long serialVersionUID = 1L;

    private final String field;

    /**
     * @param field as form and API name it
     * @param key the message key
     * @param arguments what the sentence mentions
     */
    public FieldRefused(String field, String key, Object... arguments) {
        super(Fault.INVALID, key, arguments);
        this.field = field;
    }

    @Override
    public Optional<String> field() {
        return Optional.of(field);
    }
}
