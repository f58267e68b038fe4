package press.imprimatur.identity;

import java.util.Locale;

/** How user names are compared: whoever types capitals or spaces around means the same. */
final class UserName {

    private UserName() {}

    static String normal(String typed) {
        return typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
    }
}
