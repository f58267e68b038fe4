package press.imprimatur.terms.internal.catalogue;

import java.util.List;
import press.imprimatur.terms.TermsTemplate;

/** The terms that the product ships, as fixtures for the tests of others. */
public final class Templates {

    private Templates() {}

    /** All of them. */
    public static List<TermsTemplate> all() {
        return new Catalogue().list();
    }
}
