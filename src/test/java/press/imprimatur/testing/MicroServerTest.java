package press.imprimatur.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.junit.jupiter.api.Test;

class MicroServerTest {

    @Test
    void knows_the_root_although_the_list_of_servlets_was_still_being_written() {
        HTTPContext unread = new HTTPContext("192.0.2.2", 8677);

        MicroServer.withRoot(new ProtocolMetaData().addContext(unread));

        assertThat(unread.getServlets())
                .singleElement()
                .satisfies(servlet ->
                        assertThat(servlet.getBaseURI())
                                .isEqualTo(URI.create("http://192.0.2.2:8677/")));
    }
}
