package press.imprimatur.rights.web;

import java.io.Serializable;

/** Something to choose from a list. */
public class Choice implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String value;
    private final String words;

    Choice(String value, String words) {
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
