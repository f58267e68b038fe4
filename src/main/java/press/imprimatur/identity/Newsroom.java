package press.imprimatur.identity;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.net.URI;
import java.time.ZoneId;

/**
 * The newsroom that this installation serves.
 *
 * @param name as readers know it
 * @param publicAddress where readers reach it: absolute, http or https, no trailing slash
 * @param zone in which the desk and the public pages show times
 * @param language of what the public pages say beside the stories, BCP 47
 */
public record Newsroom(String name, URI publicAddress, ZoneId zone, String language)
        implements Serializable {

    public Newsroom {
        requireNonNull(zone, "zone");
        requireNonNull(language, "language");
        if (name.isBlank()) {
            throw new IllegalArgumentException("a newsroom has a name");
        }
        if (publicAddress.getHost() == null || publicAddress.toString().endsWith("/")) {
            throw new IllegalArgumentException("not a base address: " + publicAddress);
        }
    }

    /** Whether readers come over TLS, and cookies must therefore be Secure. */
    public boolean isBehindTls() {
        return "https".equals(publicAddress.getScheme());
    }

    /** The absolute address of a path that begins with a slash. */
    public URI address(String path) {
        return URI.create(publicAddress + path);
    }
}
