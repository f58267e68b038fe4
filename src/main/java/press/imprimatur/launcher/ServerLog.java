package press.imprimatur.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Sends everything the server says into a file, so that the terminal keeps what is for people. */
final class ServerLog {

    private static final String PROPERTIES =
            """
            handlers=java.util.logging.FileHandler
            java.util.logging.FileHandler.pattern=%s
            java.util.logging.FileHandler.append=true
            java.util.logging.FileHandler.limit=10000000
            java.util.logging.FileHandler.count=5
            java.util.logging.FileHandler.encoding=UTF-8
            java.util.logging.FileHandler.formatter=java.util.logging.SimpleFormatter
            java.util.logging.SimpleFormatter.format=%%1$tFT%%1$tT.%%1$tLZ %%4$s %%3$s: %%5$s%%6$s%%n
            .level=INFO
            javax.enterprise.system.core.level=WARNING
            """;

    private ServerLog() {}

    static Path properties(Path directory) {
        return directory.resolve("logging.properties");
    }

    /** Must come before the first word that anybody logs. */
    static void to(Path log, Path directory) throws IOException {
        Files.writeString(
                properties(directory),
                PROPERTIES.formatted(
                        log.toString().replace("%", "%%").replace(".0.log", ".%g.log")));
        System.setProperty("java.util.logging.config.file", properties(directory).toString());
    }
}
