package press.imprimatur.media;

/** What is said of a picture is not what was said before. Fired in the transaction that says it. */
public record PictureChanged(PictureId picture) {}
