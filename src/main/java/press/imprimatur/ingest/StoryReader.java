package press.imprimatur.ingest;

/** Reads a story out of a page. Pure: the same page always gives the same story. */
public interface StoryReader {

    /** The largest page that is read, in bytes. */
    int LARGEST = 5_000_000;

    /**
     * The story on a page: what its structured data says (JSON-LD, OpenGraph and other meta data),
     * else what its markup says, else what the density of its text says. The text is that of the
     * page, character by character, without navigation, promotion, headline and byline.
     *
     * @throws press.imprimatur.kernel.FieldRefused beside {@link GivenPage#FIELD}, if the page is
     *     empty, too large, not HTML, in no encoding that we can find out, or without a headline or
     *     any prose
     */
    ReadStory read(GivenPage page);
}
