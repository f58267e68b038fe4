package press.imprimatur.courier.internal;

import java.util.regex.Pattern;

/**
 * Keys in the addresses that a letter names, by which whoever got it comes in and answers. Who
 * reads the letter here must not be able to answer in somebody else's name.
 */
class Keys {

    /** Long, and not in small letters only: the last part of a story's address is no key. */
    private static final Pattern KEY = Pattern.compile("(?<=[/=])(?=[\\w-]*[A-Z])[\\w-]{40,}");

    private Keys() {}

    static String hiddenIn(String text) {
        return KEY.matcher(text).replaceAll("…");
    }
}
