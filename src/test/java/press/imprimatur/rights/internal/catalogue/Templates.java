package press.imprimatur.rights.internal.catalogue;

import java.util.List;
import press.imprimatur.rights.TermsTemplate;

/** The terms that the product ships, as fixtures for the tests of others. */
public final class Templates {

    private Templates() {}

    /** All of them. */
    public static List<TermsTemplate> all() {
        return new Catalogue().list();
    }
}
