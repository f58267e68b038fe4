package press.imprimatur.identity;

/** Keeps in which language each person reads the desk. */
public interface DeskLanguages {

    /** What the caller chose; as the browser asks, if nothing was chosen. */
    DeskLanguage mine();

    /** From the next page on the caller reads the desk in this language. */
    void choose(DeskLanguage language);
}
