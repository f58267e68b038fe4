package press.imprimatur.rights.web.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.FieldsRefused;

/** Everything that is wrong with a form, gathered, so that it is said at once. */
public class Faults {

    private final List<FieldRefused> found = new ArrayList<>();

    /** Notes what is wrong in a field. */
    public void add(String field, String key, Object... arguments) {
        found.add(new FieldRefused(field, key, arguments));
    }

    /** The value, or what stands in for it if it is refused; the refusal goes beside the field. */
    public <T> T attempt(String field, T otherwise, Supplier<T> value) {
        try {
            return value.get();
        } catch (BusinessException refused) {
            add(field, refused.key(), refused.arguments().toArray());
            return otherwise;
        }
    }

    /** What is wrong with one field. */
    public List<FieldRefused> of(String field) {
        return found.stream()
                .filter(each -> each.field().filter(field::equals).isPresent())
                .toList();
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /**
     * @throws FieldsRefused if anything is wrong
     */
    public void refuse() {
        if (!found.isEmpty()) {
            throw new FieldsRefused(found);
        }
    }
}
