package press.imprimatur.sources.web;

import java.io.Serializable;

/** A state, or an outlet, to choose from a list. */
public class PartyChoice implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String value;
    private final String words;

    PartyChoice(String value, String words) {
        this.value = value;
        this.words = words;
    }

    public String getValue() {
        return value;
    }

    public String getWords() {
        return words;
    }
}
