package press.imprimatur.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * The file in which an operator sets what {@code config/imprimatur.properties.sample} explains.
 * What the environment or the command line says comes first.
 */
final class OperatorSettings {

    private OperatorSettings() {}

    static void apply(Path file, Map<String, String> environment) {
        if (!Files.exists(file)) {
            return;
        }
        var settings = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            settings.load(reader);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new Refusal("The settings in " + file + " cannot be read: " + unreadable);
        }
        for (var name : settings.stringPropertyNames()) {
            if (!environment.containsKey(inEnvironment(name)) && System.getProperty(name) == null) {
                System.setProperty(name, settings.getProperty(name).strip());
            }
        }
    }

    /** What the operator said, in the environment or in the file; otherwise what is usual. */
    static String said(String name, String usual) {
        var inEnvironment = System.getenv(inEnvironment(name));
        return inEnvironment == null ? System.getProperty(name, usual) : inEnvironment;
    }

    /** As MicroProfile Config spells it. */
    static String inEnvironment(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
