package press.imprimatur.identity;

/**
 * What an act was about.
 *
 * @param kind in the desk's words and lower case: {@code article}, {@code permission}, {@code user}
 * @param id its name
 */
public record Subject(String kind, String id) {

    public Subject {
        if (kind.isBlank() || id.isBlank()) {
            throw new IllegalArgumentException("a subject has a kind and an id");
        }
    }
}
