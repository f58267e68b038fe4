package press.imprimatur.terms;

import java.util.List;
import java.util.Optional;

/** What terms usually look like: what a rights editor starts from. Knows no outlet and no work. */
public interface TermsCatalogue {

    /** All templates, in the order in which they are offered; of ported licences the unported. */
    List<TermsTemplate> list();

    /**
     * The template of that name; a port of a licence is named by its country ({@code
     * cc-by-sa-3.0-de}). Empty if there is none.
     */
    Optional<TermsTemplate> find(String id);

    /** The ports that a licence has, by the letters that its address uses; empty if it has none. */
    List<String> ports(String id);
}
