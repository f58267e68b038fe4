package press.imprimatur.architecture.planted.careless.internal;

import jakarta.ejb.Stateless;
import java.time.Instant;
import java.util.logging.Logger;

/** Neither named for a service nor careful about anything. */
@Stateless
public class Careless {

    private static final Logger LOG = Logger.getLogger("careless");

    public void act() {
        LOG.info("now");
        System.out.println(Instant.now());
        throw new RuntimeException("generic");
    }
}
