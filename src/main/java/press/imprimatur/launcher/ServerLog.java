package press.imprimatur.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** Sends everything the server says into a file, so that the terminal keeps what is for people. */
final class ServerLog {

    private static final Map<String, String> PROPERTIES =
            Map.of(
                    "handlers", "java.util.logging.FileHandler",
                    "java.util.logging.FileHandler.append", "true",
                    "java.util.logging.FileHandler.limit", "10000000",
                    "java.util.logging.FileHandler.count", "5",
                    "java.util.logging.FileHandler.encoding", "UTF-8",
                    "java.util.logging.FileHandler.formatter", "java.util.logging.SimpleFormatter",
                    "java.util.logging.SimpleFormatter.format",
                            "%1$tFT%1$tT.%1$tLZ %4$s %3$s: %5$s%6$s%n",
                    ".level", "INFO",
                    "javax.enterprise.system.core.level", "WARNING");

    private static final String PATTERN = "java.util.logging.FileHandler.pattern";

    private ServerLog() {}

    static Path properties(Path directory) {
        return directory.resolve("logging.properties");
    }

    /** Must come before the first word that anybody logs. */
    static void to(Path log, Path directory) throws IOException {
        var properties = new Properties();
        properties.putAll(PROPERTIES);
        properties.setProperty(PATTERN, pattern(log));
        // Through Properties and in bytes: whoever reads them takes them for Latin-1, and knows the
        // letters that are not in it by their escapes only.
        try (var file = Files.newOutputStream(properties(directory))) {
            properties.store(file, null);
        }
        System.setProperty("java.util.logging.config.file", properties(directory).toString());
    }

    /** The number goes where the name has its 0; to the handler every other % is doubled. */
    private static String pattern(Path log) {
        var name = log.getFileName().toString().replace("%", "%%").replace(".0.log", ".%g.log");
        return log.getParent().toString().replace("%", "%%") + "/" + name;
    }
}
