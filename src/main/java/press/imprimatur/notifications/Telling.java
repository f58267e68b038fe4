package press.imprimatur.notifications;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Set;
import press.imprimatur.identity.UserId;

/**
 * Something that people are to be told.
 *
 * @param people whom; each is told once, and nobody of what they did themselves
 * @param headline of the story or the work, in one line; never more of its text
 * @param place where at the desk it is seen: a path of ours, {@code /desk/…}
 */
public record Telling(Set<UserId> people, NotificationKind kind, String headline, String place) {

    private static final String DESK = "/desk/";

    public Telling {
        people = Set.copyOf(people);
        requireNonNull(kind, "kind");
        requireNonNull(headline, "headline");
        if (!place.startsWith(DESK)) {
            throw new IllegalArgumentException("not a place of the desk: " + place);
        }
    }

    /** Tells these people of it. */
    public static Telling of(
            Collection<UserId> people, NotificationKind kind, String headline, String place) {
        return new Telling(Set.copyOf(people), kind, headline, place);
    }
}
