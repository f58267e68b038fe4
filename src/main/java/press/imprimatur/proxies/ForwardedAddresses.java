package press.imprimatur.proxies;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads addresses as proxies write them. */
final class ForwardedAddresses {

    private static final Pattern PORT = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3}){3}):\\d{1,5}");
    private static final Pattern BRACKETS = Pattern.compile("\\[([^\\]]*)\\](?::\\d{1,5})?");
    private static final Pattern DIGITS =
            Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

    private ForwardedAddresses() {}

    /** Only what is an address in digits: a name would be asked for over the network. */
    static Optional<InetAddress> read(String written) {
        var bare = PORT.matcher(BRACKETS.matcher(written).replaceFirst("$1")).replaceFirst("$1");
        if (!DIGITS.matcher(bare).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(bare));
        } catch (UnknownHostException noAddress) {
            return Optional.empty();
        }
    }
}
