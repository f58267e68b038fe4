package press.imprimatur.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * One start as people will make it, on a directory that is thrown away, and the pages that somebody
 * sees first. The build plays it, so that the Java machine can keep the classes it took in a form
 * from which the next start is faster.
 */
final class Rehearsal {

    /** What readers, feed readers, watchers and whoever signs in ask for; one that is not there. */
    private static final List<String> PAGES =
            List.of(
                    "/",
                    "/feed.xml",
                    "/health",
                    "/sign-in.xhtml",
                    "/set-up.xhtml",
                    "/stories/none");

    private static final int PATIENCE = 30_000;

    private final Settings settings;

    /** Whatever database and port the operator has: nothing of theirs is touched. */
    Rehearsal(Settings asked) throws IOException {
        settings =
                new Settings(
                        asked.command(),
                        asked.home(),
                        asked.data(),
                        "127.0.0.1",
                        Cluster.freePort(),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
    }

    void play() {
        new Run(settings).start();
        PAGES.forEach(this::ask);
        System.exit(0);
    }

    private void ask(String page) {
        var address = URI.create("http://127.0.0.1:" + settings.port() + page);
        try {
            var connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setReadTimeout(PATIENCE);
            connection.getResponseCode();
            connection.disconnect();
        } catch (IOException silence) {
            throw new Refusal(address + " does not answer: " + silence.getMessage(), silence);
        }
    }
}
