package press.imprimatur.identity;

import java.util.Optional;

/** Lets people in by user name and password, and recognises them afterwards. */
public interface SignIn {

    /**
     * Lets somebody in. Takes equally long whether the account exists or not, and slows down
     * whoever guesses: per address and account, per address, and per account for addresses from
     * which nobody has ever signed in to it, so that guessing elsewhere does not lock the owner
     * out.
     *
     * @throws WrongNameOrPassword if nobody active has this name and password
     * @throws TooManySignIns if it failed too often lately; says when to try again
     * @throws TooBusy if too many people are signing in at this moment
     */
    Session signIn(SignInAttempt attempt);

    /** Who carries this session, as of now: empty if it ended, or the person was deactivated. */
    Optional<Caller> resume(String session);

    /** Ends the session; nothing happens if it has ended already. */
    void signOut(String session);
}
