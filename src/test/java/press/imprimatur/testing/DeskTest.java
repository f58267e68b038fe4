package press.imprimatur.testing;

import java.net.URL;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A test that sits at the desk, in a browser of its own that is signed in. */
public abstract class DeskTest {

    @ArquillianResource protected URL base;

    protected DeskBrowser desk;

    @Deployment
    public static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @BeforeEach
    void openTheDesk() {
        desk = DeskBrowser.signedIn(base);
    }

    @AfterEach
    void closeTheDesk() {
        desk.close();
    }
}
