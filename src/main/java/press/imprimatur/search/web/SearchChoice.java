package press.imprimatur.search.web;

/** Something to choose from a list, or a place to go to. */
public record SearchChoice(String value, String words) {

    public String getValue() {
        return value;
    }

    public String getWords() {
        return words;
    }
}
