package press.imprimatur.identity;

import java.util.Locale;
import java.util.Optional;

/** In which language somebody reads the desk. */
public enum DeskLanguage {
    /** The first language that the browser asks for and the desk speaks. */
    AS_THE_BROWSER_ASKS(null),
    ENGLISH(Locale.ENGLISH),
    KOREAN(Locale.KOREAN);

    private final Locale locale;

    DeskLanguage(Locale locale) {
        this.locale = locale;
    }

    /** The language, or empty if the browser is asked. */
    public Optional<Locale> locale() {
        return Optional.ofNullable(locale);
    }
}
