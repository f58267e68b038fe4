package press.imprimatur.nodes;

import java.util.Collection;

/** Tells every node, this one included, what has changed. */
public interface ChangeBroadcast {

    /**
     * Tells it when the caller's transaction commits, and not if it does not. Every node that is in
     * touch hears a {@link NewsHeard} for each text within moments; one that is not finds {@link
     * LineRestored}.
     *
     * @param topic a word without spaces that names what is told
     * @param texts each at most 2,000 signs, such as the paths of what has changed; nothing is told
     *     if there are none
     */
    void tell(String topic, Collection<String> texts);
}
