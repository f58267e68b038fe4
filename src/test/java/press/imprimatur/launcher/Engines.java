package press.imprimatur.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** PostgreSQL's programs for tests, unpacked once for all of them. */
final class Engines {

    private static final Path SHARED = Path.of("target", "test-engine").toAbsolutePath();

    private Engines() {}

    static void shareWith(DataDirectory data) throws IOException {
        PostgresBinaries.in(SHARED);
        Files.createSymbolicLink(data.engines(), SHARED);
    }

    /** A cluster that somebody made by hand. */
    static void makeCluster(DataDirectory data, String locale) throws IOException {
        var word = Files.writeString(data.path().resolve("word"), "word");
        Files.writeString(data.passwords(), "administrator=word\napplication=word\n");
        var outcome =
                new PostgresProgram(PostgresBinaries.in(SHARED))
                        .run(
                                "initdb",
                                List.of(
                                        "--pgdata=" + data.cluster(),
                                        "--username=postgres",
                                        "--pwfile=" + word,
                                        "--auth=scram-sha-256",
                                        "--encoding=UTF8",
                                        "--locale=" + locale));
        if (!outcome.succeeded()) {
            throw new IOException(outcome.output());
        }
    }
}
