package press.imprimatur.launcher;

import java.security.SecureRandom;

/** Makes words that cannot be guessed. */
interface Secrets {

    /** Without letters and digits that are easily taken for one another. */
    String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    /** 160 bits, for machines. */
    static String password() {
        return word(32);
    }

    /** 60 bits, to be typed once: three groups of four. */
    static String code() {
        return word(4) + "-" + word(4) + "-" + word(4);
    }

    private static String word(int length) {
        return new SecureRandom()
                .ints(length, 0, ALPHABET.length())
                .map(ALPHABET::charAt)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
