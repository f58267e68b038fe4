package press.imprimatur.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import press.imprimatur.files.Files;

/**
 * Must fail. Container tests have passed elsewhere without running (arquillian-core#678, #725); the
 * build is red unless this one was seen to fail, inside the container.
 */
@ArquillianTest
@ExtendWith(MustFail.class)
class CanaryIT {

    static final String WHY = "the container injects, so this is not null";

    @Inject Files files;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @Test
    void failsBecauseItRunsInTheContainer() {
        assertThat(files).as(WHY).isNull();
    }
}
