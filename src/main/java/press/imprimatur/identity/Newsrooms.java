package press.imprimatur.identity;

import java.util.Optional;

/** Keeps what is known of the newsroom itself. */
public interface Newsrooms {

    /** The newsroom, or empty before the set-up page was answered. Cheap: kept in memory. */
    Optional<Newsroom> find();

    /**
     * The newsroom.
     *
     * @throws NotSetUp before the set-up page was answered
     */
    default Newsroom get() {
        return find().orElseThrow(NotSetUp::new);
    }
}
