package press.imprimatur.ingest;

import java.util.List;

/**
 * Something that was not as it should be on a page, and what was made of it: nothing that stops the
 * work, but somebody should look.
 *
 * @param key the message key, to be read with {@link press.imprimatur.kernel.Sentences}
 * @param arguments what the sentence mentions
 */
public record ReadingNotice(String key, List<Object> arguments) {

    public ReadingNotice {
        arguments = List.copyOf(arguments);
    }

    /** The short form. */
    public static ReadingNotice of(String key, Object... arguments) {
        return new ReadingNotice(key, List.of(arguments));
    }
}
