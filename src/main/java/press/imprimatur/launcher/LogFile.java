package press.imprimatur.launcher;

import java.io.IOException;
import java.util.logging.FileHandler;

/**
 * Writes the log, five files of ten megabytes in turn. The name comes from the launcher itself:
 * among the settings of logging it would pass through several hands, of which some take its letters
 * for others.
 */
public final class LogFile extends FileHandler {

    static final String PATTERN = "imprimatur.log.pattern";

    private static final int LIMIT = 10_000_000;
    private static final int COUNT = 5;

    /** Made by the logging of Java, by its name. */
    public LogFile() throws IOException {
        super(System.getProperty(PATTERN), LIMIT, COUNT, true);
    }
}
