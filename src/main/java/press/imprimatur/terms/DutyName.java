package press.imprimatur.terms;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Which duty of an instrument is meant. Two of one type are two duties if they say different things
 * or are due at different times: a notice to the agency does not stand for one to the author. Same
 * words, same name, in whatever version of the terms they stand.
 *
 * @param value the type, and what tells it from others of its type; the type alone means all of
 *     them, as ledgers from before duties had names say it
 */
public record DutyName(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z_]+(-[0-9a-f]{10})?");

    /**
     * @throws IllegalArgumentException if it is no name of a duty
     */
    public DutyName {
        requireNonNull(value, "value");
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("no name of a duty");
        }
        DutyType.valueOf(typeIn(value));
    }

    /** The name of that duty. */
    public static DutyName of(Duty duty) {
        var words = duty.phase() + " " + duty.payload();
        return new DutyName(duty.type() + "-" + sha256(words).substring(0, 10));
    }

    private static String sha256(String words) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** All duties of a type. */
    public static DutyName anyOf(DutyType type) {
        return new DutyName(type.name());
    }

    /** Whether it means all duties of its type. */
    public boolean isAnyOfItsType() {
        return !value.contains("-");
    }

    public DutyType type() {
        return DutyType.valueOf(typeIn(value));
    }

    private static String typeIn(String value) {
        return value.replaceFirst("-.*", "");
    }

    @Override
    public String toString() {
        return value;
    }
}
