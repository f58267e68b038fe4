package press.imprimatur.rights.internal.catalogue;

import press.imprimatur.rights.TermsTemplate;

import java.util.List;

/** The terms that the product ships, as fixtures for the tests of others. */
public final class Templates {

    private Templates() {}

    /** All of them. */
    public static List<TermsTemplate> all() {
        return new Catalogue().list();
    }
}
