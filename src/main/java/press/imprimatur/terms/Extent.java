package press.imprimatur.terms;

/**
 * How long the published text is, beside the original's.
 *
 * @param words by Unicode's word boundaries; characters, where words are not parted by spaces
 * @param wordsOfOriginal 0 if there is nothing to compare with: it counts as the whole then
 */
public record Extent(int words, int paragraphs, int wordsOfOriginal) {

    public Extent {
        if (words < 0 || paragraphs < 0 || wordsOfOriginal < 0) {
            throw new IllegalArgumentException("nothing is shorter than nothing");
        }
    }

    /** How many hundredths of the original it is, rounded up. */
    public int percent() {
        return wordsOfOriginal == 0 ? 100 : (int) ((words * 100L - 1) / wordsOfOriginal + 1);
    }
}
