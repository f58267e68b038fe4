package press.imprimatur.launcher.front;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.Arrays;

/** Under which name the requests from an address are counted. */
final class CountedAddresses {

    /** Of an IPv6 address the half that a household has; the rest it can choose freely. */
    private static final int NETWORK_BYTES = 8;

    private CountedAddresses() {}

    static InetAddress peer(SocketAddress address) {
        return ((InetSocketAddress) address).getAddress();
    }

    static String key(InetAddress address) {
        if (address instanceof Inet6Address) {
            var network = Arrays.copyOf(address.getAddress(), NETWORK_BYTES);
            return "net " + Arrays.toString(network);
        }
        return address.getHostAddress();
    }
}
