package press.imprimatur.api;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.Period;

/**
 * How JSON from outside is read: to the letter. A number is no name and a text no number, nothing
 * is said twice, no list has a hole; instants and days are those of {@link
 * press.imprimatur.kernel.PlainTime}, and lengths of time are of at most a thousand years.
 */
public interface StrictJson {

    /** A mapper so strict; what else it knows, its owner adds. */
    static JsonMapper.Builder builder() {
        return StrictReading.builder();
    }

    /** Whether a text has nothing in it that no page can show and no database can keep. */
    static boolean isPlain(String text) {
        return StrictReading.isPlain(text);
    }

    /** Whether it is of at most a thousand years, forwards or backwards. */
    static boolean isUsual(Period length) {
        return StrictReading.isUsual(length);
    }

    /**
     * Looks through all names and texts, wherever they stand.
     *
     * @throws FieldNotUnderstood if one of them holds control characters, or halves of characters
     */
    static void refuseUnspeakable(JsonParser json) throws IOException {
        StrictReading.refuseUnspeakable(json);
    }
}
