package press.imprimatur.launcher.front;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;

/** Where a request came from, as far as our own proxies can be believed. */
final class Addresses {

    /** Of an IPv6 address the half that a household has; the rest it can choose freely. */
    private static final int NETWORK_BYTES = 8;

    private final Set<String> proxies;

    Addresses(Set<String> proxies) {
        this.proxies = proxies;
    }

    static InetAddress peer(SocketAddress address) {
        return ((InetSocketAddress) address).getAddress();
    }

    boolean isProxy(InetAddress peer) {
        return !proxies.isEmpty() && proxies.contains(peer.getHostAddress());
    }

    /** Under which name a peer's requests are counted. */
    static String key(InetAddress peer) {
        if (peer instanceof Inet6Address) {
            var network = Arrays.copyOf(peer.getAddress(), NETWORK_BYTES);
            return "net " + Arrays.toString(network);
        }
        return peer.getHostAddress();
    }

    /**
     * The nearest address that is none of our proxies; what stands before it anybody can write.
     *
     * @param forwarded what our proxy said, or null
     */
    String behind(InetAddress proxy, String forwarded) {
        if (forwarded == null) {
            return key(proxy);
        }
        var hops = Arrays.asList(forwarded.split("\\s*,\\s*"));
        Collections.reverse(hops);
        return hops.stream()
                .map(String::strip)
                .filter(hop -> !hop.isEmpty() && !proxies.contains(hop))
                .findFirst()
                .map(Addresses::keyOfText)
                .orElseGet(() -> key(proxy));
    }

    // Only what is an address in digits is looked at: a name would be asked for over the network.
    private static String keyOfText(String text) {
        var digits = text.startsWith("[") ? text.replaceAll("^\\[|\\].*$", "") : text;
        if (!digits.matches("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*")) {
            return digits;
        }
        try {
            return key(InetAddress.getByName(digits));
        } catch (java.net.UnknownHostException noAddress) {
            return digits;
        }
    }
}
