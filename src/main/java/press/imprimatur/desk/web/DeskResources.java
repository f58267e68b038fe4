package press.imprimatur.desk.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.TreeSet;
import java.util.zip.CRC32;

/**
 * The version of the desk's scripts and styles, which stands in their addresses: another one as
 * soon as a byte of them is another, and the same on all nodes that serve the same.
 */
@Named
@ApplicationScoped
public class DeskResources {

    private static final String ALL = "/resources/imprimatur/";

    @Inject ServletContext files;

    private String version;

    @PostConstruct
    void read() {
        var sum = new CRC32();
        add(sum, ALL);
        version = Long.toHexString(sum.getValue());
    }

    private void add(CRC32 sum, String folder) {
        for (var path : new TreeSet<>(files.getResourcePaths(folder))) {
            if (path.endsWith("/")) {
                add(sum, path);
            } else {
                sum.update(bytes(path));
            }
        }
    }

    private byte[] bytes(String path) {
        try (var file = files.getResourceAsStream(path)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public String getVersion() {
        return version;
    }
}
