package press.imprimatur.architecture.planted.careless.internal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.logging.Logger;
import press.imprimatur.kernel.Sentences;

/** Neither named for a service nor careful about anything. */
@Stateless
public class Careless {

    private static final Logger LOG = Logger.getLogger("careless");

    @Inject Limits limits;
    @Inject Sentences sentences;

    public void act() {
        LOG.info("at most " + limits.most);
        System.out.println(Instant.now());
        throw new RuntimeException("generic");
    }
}
