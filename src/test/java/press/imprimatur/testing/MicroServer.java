package press.imprimatur.testing;

import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.shrinkwrap.api.Archive;

/**
 * The server of the container tests, whose root is known. The connector reads the servlets from
 * what the server prints and looks five times a second whether the host and port are there: where
 * it looks while the list behind them is still being written, it takes the list for empty, and all
 * tests fail without an address.
 */
public class MicroServer extends PayaraMicroDeployableContainer {

    private static final String TEST_RUNNER = "ArquillianServletRunnerEE9";
    private static final String ROOT = "/";

    @Override
    public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
        return withRoot(super.deploy(archive));
    }

    static ProtocolMetaData withRoot(ProtocolMetaData read) {
        for (HTTPContext context : read.getContexts(HTTPContext.class)) {
            if (context.getServletByName(TEST_RUNNER) == null) {
                context.add(new Servlet(TEST_RUNNER, ROOT));
            }
        }
        return read;
    }
}
