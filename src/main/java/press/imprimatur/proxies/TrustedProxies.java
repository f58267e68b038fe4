package press.imprimatur.proxies;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Which proxies are our own, and what they say of the addresses behind them. */
public record TrustedProxies(List<Network> networks) {

    /** Nobody's word is believed. */
    public static final TrustedProxies NONE = new TrustedProxies(List.of());

    public TrustedProxies {
        networks = List.copyOf(networks);
    }

    /**
     * As an operator writes them: addresses, or networks with the bits of their prefix ({@code
     * 10.0.0.0/8}), with commas or spaces between.
     *
     * @throws IllegalArgumentException with what is neither, in its words
     */
    public static TrustedProxies said(String setting) {
        return new TrustedProxies(
                Arrays.stream(setting.strip().split("[,\\s]+"))
                        .filter(each -> !each.isEmpty())
                        .map(Network::read)
                        .toList());
    }

    /** Whether it is one of them. */
    public boolean contain(InetAddress address) {
        return networks.stream().anyMatch(network -> network.contains(address));
    }

    /**
     * Where a request comes from: the nearest address that is none of our proxies. What stands
     * farther away anybody can write, and so can who is no proxy of ours.
     *
     * @param nearest who speaks to us
     * @param forwarded the lines of {@code X-Forwarded-For}, in their order: some proxies write on
     *     in the line that is there, others begin one of their own
     * @return {@code nearest} where nobody says anything that is an address
     */
    public InetAddress client(InetAddress nearest, Collection<String> forwarded) {
        if (!contain(nearest)) {
            return nearest;
        }
        var hops = String.join(",", forwarded).split(",");
        for (var at = hops.length - 1; at >= 0; at--) {
            if (hops[at].isBlank()) {
                continue;
            }
            var hop = ForwardedAddresses.read(hops[at].strip());
            if (hop.isEmpty()) {
                return nearest;
            }
            if (!contain(hop.get())) {
                return hop.get();
            }
        }
        return nearest;
    }

    /**
     * An address, or all that begin with the same bits.
     *
     * @param bits how many of them; all for one address
     */
    public record Network(InetAddress address, int bits) {

        private static Network read(String written) {
            var parts = written.split("/", 2);
            var address = ForwardedAddresses.read(parts[0]).orElseThrow(() -> unread(written));
            var all = address.getAddress().length * Byte.SIZE;
            if (parts.length == 1) {
                return new Network(address, all);
            }
            if (!parts[1].matches("\\d{1,3}") || Integer.parseInt(parts[1]) > all) {
                throw unread(written);
            }
            return new Network(address, Integer.parseInt(parts[1]));
        }

        private static IllegalArgumentException unread(String written) {
            return new IllegalArgumentException(written);
        }

        boolean contains(InetAddress other) {
            var ours = address.getAddress();
            var theirs = other.getAddress();
            if (ours.length != theirs.length) {
                return false;
            }
            for (var bit = 0; bit < bits; bit++) {
                var mask = 0x80 >> bit % Byte.SIZE;
                if ((ours[bit / Byte.SIZE] & mask) != (theirs[bit / Byte.SIZE] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
