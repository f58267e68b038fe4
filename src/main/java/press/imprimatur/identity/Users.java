package press.imprimatur.identity;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.imprimatur.kernel.Slice;

/** Keeps the people who work at the desk, and what each of them may do. */
public interface Users {

    /**
     * Adds somebody, who can sign in at once.
     *
     * @throws UserNameNotAccepted if the user name has other characters, or too many or too few
     * @throws UserNameTaken if somebody has, or had, the user name
     * @throws FullNameMissing if there is no full name
     * @throws RoleMissing if there is no role
     * @throws PasswordTooShort if the password is shorter than 12 characters
     * @throws PasswordTooLong if nobody would type the password
     * @throws PasswordTooObvious if the password contains the user name or the newsroom's name
     */
    UserId add(NewUser user);

    /**
     * Changes what somebody is called and may do; takes effect at that person's next request.
     *
     * @throws UserNotFound if there is no such account
     * @throws UserChangedMeanwhile if its version is not the one given any more
     * @throws FullNameMissing if there is no full name
     * @throws RoleMissing if there is no role
     * @throws LastAdministrator if nobody else is an active administrator
     */
    void change(UserId user, ChangedUser changed);

    /**
     * Lets somebody in no more; ends their sessions and tokens at once. A deactivated account stays
     * in the audit trail and keeps its user name.
     *
     * @throws UserNotFound if there is no such account
     * @throws LastAdministrator if nobody else is an active administrator
     */
    void deactivate(UserId user);

    /**
     * Lets somebody in again, by the password from before; sessions and tokens stay ended.
     *
     * @throws UserNotFound if there is no such account
     */
    void reactivate(UserId user);

    /**
     * Gives somebody a new password; ends their sessions, not their tokens.
     *
     * @throws UserNotFound if there is no such account
     * @throws PasswordTooShort if it is shorter than 12 characters
     * @throws PasswordTooLong if nobody would type it
     * @throws PasswordTooObvious if it contains the user name or the newsroom's name
     */
    void resetPassword(UserId user, String password);

    /**
     * Gives the caller a new password; ends all of the caller's sessions, this one too. Scripts
     * have no password to change.
     *
     * @throws CurrentPasswordWrong if the current password is another one
     * @throws PasswordTooShort if the new one is shorter than 12 characters
     * @throws PasswordTooLong if nobody would type it
     * @throws PasswordTooObvious if it contains the user name or the newsroom's name
     */
    void changeOwnPassword(String current, String password);

    /** The account, or empty if there never was one; deactivated ones are found too. */
    Optional<UserDetails> find(UserId user);

    /**
     * The account.
     *
     * @throws UserNotFound if there never was one
     */
    UserDetails get(UserId user);

    /**
     * All accounts by user name, the deactivated ones too.
     *
     * @param cursor where the slice before ended; empty for the beginning
     * @param limit at most so many, 1 to 200
     */
    Slice<UserDetails> list(Optional<String> cursor, int limit);

    /** The full names of the active people who have one of these roles. */
    Map<UserId, String> activeWith(Set<Role> roles);

    /**
     * The same for forms to choose from: whoever is called like somebody else among them is told
     * apart by the user name, as in {@code Edith Lane (edith.lane)}.
     */
    Map<UserId, String> toChooseFrom(Set<Role> roles);

    /**
     * Somebody as a caller with what they may do now, for a worker of ours that does what this
     * person put off; empty if the account was deactivated, or never was.
     */
    Optional<Caller> actingFor(UserId user);
}
