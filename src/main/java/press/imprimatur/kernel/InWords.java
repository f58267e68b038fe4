package press.imprimatur.kernel;

import java.io.Serializable;
import java.util.List;

/**
 * What a sentence mentions and what has words of its own: {@link Sentences} puts them in its place,
 * several with commas between them.
 *
 * @param keys message keys, in order
 */
public record InWords(List<String> keys) implements Serializable {

    public InWords {
        keys = List.copyOf(keys);
    }

    /** One of them. */
    public static InWords of(String key) {
        return new InWords(List.of(key));
    }
}
