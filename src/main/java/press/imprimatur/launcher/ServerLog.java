package press.imprimatur.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Sends everything the server says into a file, so that the terminal keeps what is for people. */
final class ServerLog {

    private static final String PROPERTIES =
            """
            handlers=press.imprimatur.launcher.LogFile
            press.imprimatur.launcher.LogFile.encoding=UTF-8
            press.imprimatur.launcher.LogFile.formatter=java.util.logging.SimpleFormatter
            java.util.logging.SimpleFormatter.format=%1$tFT%1$tT.%1$tLZ %4$s %3$s: %5$s%6$s%n
            .level=INFO
            javax.enterprise.system.core.level=WARNING
            """;

    private ServerLog() {}

    static Path properties(Path directory) {
        return directory.resolve("logging.properties");
    }

    /** Must come before the first word that anybody logs. */
    static void to(Path log, Path directory) throws IOException {
        Files.writeString(properties(directory), PROPERTIES);
        System.setProperty(LogFile.PATTERN, pattern(log));
        System.setProperty("java.util.logging.config.file", properties(directory).toString());
    }

    /** The number goes where the name has its 0; to the handler every other % is doubled. */
    private static String pattern(Path log) {
        var name = log.getFileName().toString().replace("%", "%%").replace(".0.log", ".%g.log");
        return log.getParent().toString().replace("%", "%%") + "/" + name;
    }
}
