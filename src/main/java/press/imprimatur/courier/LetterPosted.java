package press.imprimatur.courier;

/** A letter was taken; fired inside the sender's transaction. */
public record LetterPosted(LetterId letter) {}
