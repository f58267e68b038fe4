package press.imprimatur.articles;

import static java.util.Objects.requireNonNull;

/**
 * The mark that lawyers have read a text: as long as it is set, every change takes a second person.
 *
 * @param set whether it is; otherwise it was, and somebody took it off
 * @param said who said so last, and when
 */
public record LegalMark(boolean set, EditStamp said) {

    public LegalMark {
        requireNonNull(said, "said");
    }
}
