package press.imprimatur.rights.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.terms.Component;
import press.imprimatur.terms.Place;
import press.imprimatur.terms.UnknownPlace;

/** What is left out of a question, or names something in it. */
final class Asked {

    private Asked() {}

    /** What is not there in JSON is null, or empty: both mean the same. */
    static <T> Optional<T> given(Optional<T> value) {
        return value == null ? Optional.empty() : value;
    }

    static <T> List<T> all(List<T> values) {
        return values == null ? List.of() : values;
    }

    static Set<Place> places(String field, List<String> codes) {
        return all(codes).stream().map(code -> place(field, code)).collect(Collectors.toSet());
    }

    static Place place(String field, String code) {
        try {
            return new Place(code);
        } catch (UnknownPlace unknown) {
            throw new FieldRefused(field, unknown.key(), unknown.arguments().toArray());
        }
    }

    /**
     * The part that goes by that name: {@code body}, {@code image 1}.
     *
     * @throws FieldRefused if there is none
     */
    static Component part(String field, String name, List<Component> parts) {
        return parts.stream()
                .filter(each -> each.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new FieldRefused(field, "rights.noSuchPart", name));
    }
}
