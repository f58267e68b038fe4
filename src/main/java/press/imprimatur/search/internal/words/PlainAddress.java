package press.imprimatur.search.internal.words;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An address without what does not change where it leads. */
public final class PlainAddress {

    private static final Pattern PARTS =
            Pattern.compile(
                    "(?:[A-Za-z][A-Za-z0-9+.-]*:)?//([^/?#\\s]+)([^?#\\s]*)(?:\\?([^#\\s]*))?.*");

    /** What campaigns and shared links add. */
    private static final Set<String> OF_CAMPAIGNS =
            Set.of("fbclid", "gclid", "igshid", "mc_cid", "mc_eid", "ref", "ref_src");

    private PlainAddress() {}

    /** Host, path and question of an absolute address; empty if it is none. */
    public static Optional<String> of(String address) {
        var parts = PARTS.matcher(address.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        var host = parts.group(1).toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
        var path = decoded(parts.group(2)).replaceFirst("/+$", "");
        var question = parts.group(3) == null ? "" : question(parts.group(3));
        return Optional.of(host + path + (question.isEmpty() ? "" : "?" + question));
    }

    private static String question(String given) {
        return Arrays.stream(given.split("&"))
                .filter(parameter -> !parameter.isEmpty() && !isOfACampaign(parameter))
                .collect(Collectors.joining("&"));
    }

    private static boolean isOfACampaign(String parameter) {
        var name = parameter.replaceFirst("=.*", "").toLowerCase(Locale.ROOT);
        return name.startsWith("utm_") || OF_CAMPAIGNS.contains(name);
    }

    /** Browsers copy it encoded, people write it as it reads. */
    private static String decoded(String path) {
        try {
            var plain = URLDecoder.decode(path.replace("+", "%2B"), UTF_8);
            return Normalizer.normalize(plain, Form.NFC);
        } catch (IllegalArgumentException notEncoded) {
            return path;
        }
    }
}
