package press.imprimatur.rights.web.terms;

import java.util.Optional;

/** Whole numbers as they are typed. */
final class TypedNumbers {

    private TypedNumbers() {}

    static Optional<Integer> read(String field, String text, int least, int most, Faults faults) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        var isNumber = text.strip().matches("\\d{1,9}");
        var number = isNumber ? Integer.parseInt(text.strip()) : -1;
        if (number < least || number > most) {
            faults.add(field, "rights.numberOutOfRange", text, least, most);
            return Optional.empty();
        }
        return Optional.of(number);
    }
}
