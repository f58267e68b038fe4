package press.imprimatur.ingest;

/** Takes in what partners send: one original in, one draft out. */
public interface Intake {

    /**
     * Takes in a page: reads the story, keeps the original for good, and begins a draft of it, all
     * or nothing. The same bytes once more change nothing and give the draft that there is. A new
     * version of a story that is here already, of the same outlet at the same address and mostly
     * the same text, is kept and begins no draft: it waits beside that story to be taken over.
     *
     * @throws press.imprimatur.kernel.FieldRefused as {@link StoryReader#read} says; beside {@code
     *     address} if it is not an address of the web; beside {@code outlet} if we do not know
     *     whose story it is
     * @throws press.imprimatur.provenance.AlreadyCaptured if somebody else brought in the same
     *     bytes at the same moment
     * @throws press.imprimatur.sources.OutletNotFound if the outlet that was named does not exist
     */
    TakenIn paste(PastedPage page);
}
