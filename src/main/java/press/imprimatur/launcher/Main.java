package press.imprimatur.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Where the command {@code imprimatur} arrives. */
final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        try {
            var settings = Settings.of(List.of(arguments), System.getenv());
            switch (settings.command()) {
                case RUN -> new Run(settings).start();
                case BACKUP -> new Archive(settings).backup();
                case RESTORE -> new Archive(settings).restore();
                case KEYS -> new KeysCommand(settings, System.getenv()).run();
                case HEALTH -> new Health(settings).ask();
                case REHEARSE -> new Rehearsal(settings).play();
            }
        } catch (Refusal | IOException | UncheckedIOException refusal) {
            Terminal.complain(refusal.getMessage());
            System.exit(1);
        }
    }
}
