package press.imprimatur.rights;

import java.util.Optional;
import press.imprimatur.terms.LicenceReading;

/**
 * What somebody says of the public licence that a grant names.
 *
 * @param reading what is meant by it; null if nothing was said
 * @param licence which licence exactly, as the catalogue names it ({@code cc-by-nc-4.0}, {@code
 *     cc-by-nc-3.0-de}); needed only where the grant is that licence and names no version of it
 */
public record LicenceAnswer(LicenceReading reading, Optional<String> licence) {

    /** It is a permission of its own, and the licence only mentioned. */
    public static final LicenceAnswer OWN =
            new LicenceAnswer(LicenceReading.OWN_PERMISSION, Optional.empty());

    public LicenceAnswer {
        licence = licence == null ? Optional.empty() : licence.filter(each -> !each.isBlank());
    }

    /** It is this licence of the catalogue. */
    public static LicenceAnswer is(String licence) {
        return new LicenceAnswer(LicenceReading.THIS_LICENCE, Optional.ofNullable(licence));
    }
}
