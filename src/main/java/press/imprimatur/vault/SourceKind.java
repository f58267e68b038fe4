package press.imprimatur.vault;

/** What a sentence rests on. */
public enum SourceKind {
    PERSON,
    DOCUMENT
}
