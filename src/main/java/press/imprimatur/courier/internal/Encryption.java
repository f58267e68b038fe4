package press.imprimatur.courier.internal;

import java.util.Locale;

/** How the way to the mail server is kept private. */
enum Encryption {
    /** Begins in clear text and must become encrypted before anything is said. */
    STARTTLS(587),
    /** Encrypted from the first byte. */
    TLS(465),
    /** In clear text: for a mail server on the same machine. */
    NONE(25);

    private final int port;

    Encryption(int port) {
        this.port = port;
    }

    /** The port that servers use for it unless they say otherwise. */
    int port() {
        return port;
    }

    /**
     * @throws IllegalStateException if whoever runs the server wrote something else: better no mail
     *     than mail in clear text by a slip of the pen
     */
    static Encryption named(String setting) {
        try {
            return valueOf(setting.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalStateException(
                    "imprimatur.courier.tls is starttls, tls or none, and not " + setting, unknown);
        }
    }
}
