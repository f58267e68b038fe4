package press.imprimatur.kernel;

import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Knows in which language the person reads who looks at a page of the desk. */
public interface ReaderLanguage {

    /**
     * The language of the page that is being answered; English wherever no page is: in the API, in
     * feeds, in what workers do by themselves.
     */
    Locale ofThisPage();

    /**
     * How a day is written in that language.
     *
     * @param english the pattern for English
     */
    default DateTimeFormatter day(String english) {
        var language = ofThisPage();
        return language.equals(Locale.ENGLISH)
                ? DateTimeFormatter.ofPattern(english, Locale.UK)
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language);
    }

    /** The same for a moment, with the name of its zone. */
    default DateTimeFormatter moment(String english) {
        var language = ofThisPage();
        return language.equals(Locale.ENGLISH)
                ? DateTimeFormatter.ofPattern(english, Locale.UK)
                : new DateTimeFormatterBuilder()
                        .appendLocalized(FormatStyle.LONG, null)
                        .appendPattern(" HH:mm z")
                        .toFormatter(language);
    }
}
