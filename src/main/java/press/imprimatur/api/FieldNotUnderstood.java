package press.imprimatur.api;

import java.util.Optional;
import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** A field of a JSON body is unknown, missing, or holds something that it cannot hold. */
public class FieldNotUnderstood extends BusinessException {

    private static final long serialVersionUID = 1L;

    private final String name;

    private FieldNotUnderstood(String key, String name, Object... arguments) {
        super(Fault.INVALID, key, arguments);
        this.name = name;
    }

    /** Nothing here has a field of that name. */
    public static FieldNotUnderstood unknown(String name, int line, String known) {
        return new FieldNotUnderstood("api.fieldUnknown", name, name, line, known);
    }

    /** The field has to be there, and is not, or is null. */
    public static FieldNotUnderstood missing(String name) {
        return new FieldNotUnderstood("api.fieldMissing", name, name);
    }

    /** The field holds something of another kind than it can hold. */
    public static FieldNotUnderstood mistyped(String name, int line, String expected) {
        return new FieldNotUnderstood("api.fieldMistyped", name, name, line, expected);
    }

    /** The field holds something of the right kind that cannot be so. */
    public static FieldNotUnderstood impossible(String name, int line, String why) {
        return new FieldNotUnderstood("api.fieldImpossible", name, name, line, why);
    }

    @Override
    public Optional<String> field() {
        return Optional.of(name);
    }
}
