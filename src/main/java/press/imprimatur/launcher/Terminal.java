package press.imprimatur.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Where people read; nobody but the launcher writes to it. */
final class Terminal {

    private static final PrintStream OUT = System.out;
    private static final PrintStream ERR = System.err;

    private Terminal() {}

    static void say(String line) {
        OUT.println(line);
    }

    static void complain(String line) {
        ERR.println(line);
    }

    /** What the server and its libraries print goes into a file from now on. */
    static void keepForPeople(Path log) throws IOException {
        var file =
                new PrintStream(
                        Files.newOutputStream(
                                log, StandardOpenOption.CREATE, StandardOpenOption.APPEND),
                        true,
                        StandardCharsets.UTF_8);
        System.setOut(file);
        System.setErr(file);
    }
}
