package press.imprimatur.articles;

import java.util.Optional;

/** Puts together what two people made of one article at the same time. Keeps nothing. */
public interface Merging {

    /**
     * Every field, paragraph and picture that one of them changed and the other did not, is taken
     * as it was changed; where both changed the same thing in different ways, there is a question.
     *
     * @param base what both began from; if it is not known, there is a question wherever they
     *     differ
     * @param theirs what is saved by now
     * @param ours what was to be saved
     */
    MergedText merge(Optional<ArticleText> base, ArticleText theirs, ArticleText ours);
}
