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

    /**
     * The newsroom as it is in the database now, for whoever wants to change it.
     *
     * @throws NotSetUp before the set-up page was answered
     */
    NewsroomDetails details();

    /**
     * Changes what the newsroom is; every node knows within five seconds.
     *
     * @param version as the caller saw it
     * @throws NotSetUp before the set-up page was answered
     * @throws NewsroomChangedMeanwhile if its version is not the one given any more
     * @throws NewsroomNameMissing if it has no name
     * @throws PublicAddressNotAccepted if readers could not reach the address
     * @throws TimeZoneUnknown if there is no such zone
     */
    void change(NewsroomAnswers answers, long version);
}
