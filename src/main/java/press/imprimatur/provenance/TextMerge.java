package press.imprimatur.provenance;

import java.util.Optional;
import press.imprimatur.markup.Body;

/** Puts two changes of one text together. Pure: the same texts always get the same answer. */
public interface TextMerge {

    /**
     * Puts together what became of a body in two hands, block by block: paragraphs, lists, tables,
     * pictures. Which block became which is found as {@link TextComparison#aligned} finds it.
     *
     * @param base what both began from; if it is not known, everything in which the two differ is
     *     to be decided
     */
    BodyMerge merge(Optional<Body> base, Body theirs, Body ours);
}
