package press.imprimatur.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresBinariesTest {

    @TempDir Path engines;

    /** The server boots meanwhile, and closes jars that the JDK keeps for all who ask. */
    @Test
    void areUnpackedWhoeverClosesTheirJarMeanwhile() throws Exception {
        var isUnpacked = new AtomicBoolean();
        var jar = PostgresBinaries.archive();
        var other =
                Thread.ofPlatform()
                        .start(() -> {
                            while (!isUnpacked.get()) {
                                close(jar);
                            }
                        });
        try {
            assertThat(PostgresBinaries.in(engines).resolve("postgres")).isExecutable();
        } finally {
            isUnpacked.set(true);
            other.join();
        }
    }

    private static void close(URL archive) {
        try {
            ((JarURLConnection) archive.openConnection()).getJarFile().close();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
