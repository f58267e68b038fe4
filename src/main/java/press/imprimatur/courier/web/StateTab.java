package press.imprimatur.courier.web;

/** A state that one may look at. */
public class StateTab {

    private final String value;
    private final String words;

    StateTab(String value, String words) {
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
