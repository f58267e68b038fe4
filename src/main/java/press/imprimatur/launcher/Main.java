package press.imprimatur.launcher;

import java.util.List;

/** Where the command {@code imprimatur} arrives. */
final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        try {
            var settings = Settings.of(List.of(arguments), System.getenv());
            switch (settings.command()) {
                case RUN -> new Run(settings).start();
                case BACKUP, RESTORE -> throw new Refusal("Backup comes with the next commit.");
            }
        } catch (Refusal refusal) {
            Terminal.complain(refusal.getMessage());
            System.exit(1);
        }
    }
}
