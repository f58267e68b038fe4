package press.imprimatur.odrl;

import java.util.List;
import press.imprimatur.kernel.FieldRefused;

/** A policy says what our terms cannot say: it is refused, with a name for each such thing. */
public class NotMapped extends FieldRefused {

    private static final long serialVersionUID = 1L;

    public NotMapped(List<String> names) {
        super("policy", "odrl.notMapped", String.join("; ", names));
    }
}
