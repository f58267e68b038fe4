package press.imprimatur.publishing.internal.duties;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.Optional;
import press.imprimatur.terms.Duty;

/**
 * A licence as readers are told of it.
 *
 * @param name with its version, such as CC BY 4.0
 * @param address where it can be read; absent if nobody said
 */
public record Licence(String name, Optional<URI> address) {

    public Licence {
        requireNonNull(name, "name");
        requireNonNull(address, "address");
    }

    /** As the duty words it; empty if it gives no name. */
    public static Optional<Licence> of(Duty duty) {
        return Optional.of(name(duty))
                .filter(name -> !name.isEmpty())
                .map(name -> new Licence(name, duty.word("url").flatMap(DutyAddress::web)));
    }

    private static String name(Duty duty) {
        var name = duty.word("name").orElse("").strip();
        return duty.word("version")
                .map(String::strip)
                .filter(version -> !name.endsWith(version))
                .map(version -> name + " " + version)
                .orElse(name);
    }
}
