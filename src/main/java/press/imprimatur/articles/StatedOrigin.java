package press.imprimatur.articles;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.provenance.OriginalDate;

/**
 * When and where an original came out, as somebody knows.
 *
 * @param address where it stands; empty: as its page says, if it does
 * @param published when it was published; empty: as its page says, if it does
 */
public record StatedOrigin(Optional<URI> address, Optional<OriginalDate> published) {

    private static final int LONGEST = 2000;

    public StatedOrigin {
        address = address == null ? Optional.empty() : address;
        published = published == null ? Optional.empty() : published;
        address.ifPresent(StatedOrigin::refuseOther);
    }

    /**
     * What was typed as an address; empty if nothing was.
     *
     * @throws FieldRefused beside {@code address}, if it is none of the web
     */
    public static Optional<URI> address(String typed) {
        if (typed == null || typed.isBlank()) {
            return Optional.empty();
        }
        try {
            var address = URI.create(typed.strip());
            refuseOther(address);
            return Optional.of(address);
        } catch (IllegalArgumentException malformed) {
            throw new FieldRefused("address", "articles.originAddress", typed);
        }
    }

    private static void refuseOther(URI address) {
        var scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        var isOfWeb = scheme.equals("http") || scheme.equals("https");
        if (!isOfWeb || address.getHost() == null || address.toString().length() > LONGEST) {
            throw new FieldRefused("address", "articles.originAddress", address.toString());
        }
    }
}
