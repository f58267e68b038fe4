package press.imprimatur.terms;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import press.imprimatur.kernel.FieldRefused;

/**
 * A page counter, read from the terms of a {@link DutyType#PIXEL}: a picture of one point that is
 * fetched from a server of the licensor's by whoever reads the story.
 *
 * @param address where it is fetched from, by https
 * @param host whose server that is; one that the terms name
 * @param asksReaders whether it is fetched only for readers who agree: its class of consent is
 *     another than NONE
 * @param gatingAccepted whether the licensor accepts that only those are counted
 * @param onPagesOnly whether a feed does without it
 * @param referrerPolicy as the licensor's markup wants it; empty for that of the page
 */
public record Pixel(
        URI address,
        String host,
        boolean asksReaders,
        boolean gatingAccepted,
        boolean onPagesOnly,
        String referrerPolicy) {

    private static final String FIELD = "duties";
    private static final Pattern BETWEEN_HOSTS = Pattern.compile("[,\\s]+");
    private static final Set<String> CONSENT = Set.of("NONE", "STATISTICS", "MARKETING");
    private static final Set<String> PLACES = Set.of("PAGE", "EVERYWHERE");
    private static final Set<String> REFERRER_POLICIES =
            Set.of(
                    "no-referrer",
                    "no-referrer-when-downgrade",
                    "origin",
                    "origin-when-cross-origin",
                    "same-origin",
                    "strict-origin",
                    "strict-origin-when-cross-origin");

    public Pixel {
        requireNonNull(address, "address");
        requireNonNull(host, "host");
        requireNonNull(referrerPolicy, "referrerPolicy");
    }

    /** The counter that a duty demands; empty if it demands none, or one that cannot be shown. */
    public static Optional<Pixel> of(Duty duty) {
        try {
            return duty.type() == DutyType.PIXEL ? Optional.of(read(duty)) : Optional.empty();
        } catch (FieldRefused cannotBeShown) {
            return Optional.empty();
        }
    }

    /**
     * Reads the counter that a duty demands.
     *
     * @throws FieldRefused if the markup is no single picture, its address is not one of the web by
     *     https, its host is not among those that the terms name, or a word is not understood
     */
    public static Pixel read(Duty duty) {
        var image = image(duty.word("markup").orElse(""));
        var address = address(image.attr("src"));
        var host = address.getHost().toLowerCase(Locale.ROOT);
        refuseUnless(hosts(duty).contains(host), "rights.pixelHostUnknown", host);
        return new Pixel(
                address,
                host,
                !"NONE".equals(oneOf(CONSENT, duty, "consent", "NONE")),
                "ALLOWED".equals(oneOf(Set.of("ALLOWED", "REFUSED"), duty, "gated", "REFUSED")),
                "PAGE".equals(oneOf(PLACES, duty, "where", "EVERYWHERE")),
                Optional.of(image.attr("referrerpolicy").toLowerCase(Locale.ROOT))
                        .filter(REFERRER_POLICIES::contains)
                        .orElse(""));
    }

    /** Whether it counts as met where readers are asked first: only if the licensor accepts it. */
    public boolean mayBeShown() {
        return !asksReaders || gatingAccepted;
    }

    private static Element image(String markup) {
        var elements = Jsoup.parseBodyFragment(markup).body().select("> *, img");
        refuseUnless(
                elements.size() == 1 && "img".equals(elements.get(0).normalName()),
                "rights.pixelMarkup");
        return elements.get(0);
    }

    private static URI address(String source) {
        try {
            var address = URI.create(source.strip());
            refuseUnless(
                    "https".equalsIgnoreCase(address.getScheme())
                            && address.getHost() != null
                            && address.getUserInfo() == null
                            && address.getPort() < 0,
                    "rights.pixelAddress");
            return address;
        } catch (IllegalArgumentException noAddress) {
            throw new FieldRefused(FIELD, "rights.pixelAddress");
        }
    }

    private static Set<String> hosts(Duty duty) {
        var named = duty.word("hosts").orElse("").toLowerCase(Locale.ROOT).strip();
        return Set.copyOf(BETWEEN_HOSTS.splitAsStream(named).distinct().toList());
    }

    private static String oneOf(Set<String> words, Duty duty, String name, String usual) {
        var word = duty.word(name).orElse(usual).strip().toUpperCase(Locale.ROOT);
        refuseUnless(words.contains(word), "rights.pixelWord", name, word);
        return word;
    }

    private static void refuseUnless(boolean right, String key, Object... arguments) {
        if (!right) {
            throw new FieldRefused(FIELD, key, arguments);
        }
    }
}
