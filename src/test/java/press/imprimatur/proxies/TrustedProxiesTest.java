package press.imprimatur.proxies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedProxiesTest {

    @ParameterizedTest(name = "{0} forwarded for {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "203.0.113.5, -, 203.0.113.5",
                "203.0.113.5, 198.51.100.7, 203.0.113.5",
                "10.0.0.1, 198.51.100.7, 198.51.100.7",
                "10.0.0.1, '6.6.6.6, 198.51.100.7', 198.51.100.7",
                "10.0.0.1, '198.51.100.7, 10.0.0.2', 198.51.100.7",
                "10.0.0.1, '198.51.100.7,,  ,10.0.0.2,', 198.51.100.7",
                "10.0.0.1, 10.0.0.2, 10.0.0.1",
                "10.0.0.1, -, 10.0.0.1",
                "10.0.0.1, ' ', 10.0.0.1",
                "10.0.0.1, 198.51.100.7:4711, 198.51.100.7",
                "10.0.0.1, '[2001:db8::7]:4711', 2001:db8:0:0:0:0:0:7",
                "10.0.0.1, 2001:db8::7, 2001:db8:0:0:0:0:0:7",
                "10.0.0.1, '6.6.6.6, unknown', 10.0.0.1",
                "10.0.0.1, 'evil.example', 10.0.0.1",
                "172.18.4.9, 198.51.100.7, 198.51.100.7",
                "172.19.0.1, 198.51.100.7, 172.19.0.1",
                "::1, 198.51.100.7, 198.51.100.7"
            })
    void believes_only_our_own_proxies(String nearest, String forwarded, String client) {
        var lines = forwarded == null ? List.<String>of() : List.of(forwarded);

        assertThat(ours().client(address(nearest), lines).getHostAddress()).isEqualTo(client);
    }

    @Test
    void a_proxy_that_begins_a_line_of_its_own_is_believed_in_that() {
        var lines = Arrays.asList("6.6.6.6", "198.51.100.7");

        assertThat(ours().client(address("10.0.0.1"), lines)).isEqualTo(address("198.51.100.7"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"proxy.example", "10.0.0.0/33", "10.0.0.0/x", "10.0.0", "2001:db8::/129"})
    void says_what_is_no_address_and_no_network(String written) {
        assertThatThrownBy(() -> TrustedProxies.said("10.0.0.1 " + written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(written);
    }

    @Test
    void trusts_nobody_unless_it_is_told_to() {
        assertThat(TrustedProxies.said(" ")).isEqualTo(TrustedProxies.NONE);
        assertThat(TrustedProxies.NONE.contain(address("127.0.0.1"))).isFalse();
    }

    private static TrustedProxies ours() {
        return TrustedProxies.said("10.0.0.1, 10.0.0.2 ::1,172.18.0.0/16");
    }

    private static InetAddress address(String digits) {
        try {
            return InetAddress.getByName(digits);
        } catch (UnknownHostException noAddress) {
            throw new IllegalArgumentException(noAddress);
        }
    }
}
