package press.imprimatur.nodes;

/** Tells every node, this one included, that something has changed. */
public interface ChangeBroadcast {

    /**
     * Tells it when the caller's transaction commits, and not if it does not. Every node that is in
     * touch hears {@link NewsHeard} within moments; one that is not finds {@link LineRestored}.
     *
     * @param topic a word without spaces that names what is told
     * @param text at most 2,000 signs, such as the path of what has changed
     */
    void tell(String topic, String text);
}
