package press.imprimatur.identity;

import java.time.Instant;

/**
 * Lets people choose a password by a letter: who forgot theirs, and who is new. The letter holds a
 * key that works once; a newer letter ends the one before.
 */
public interface PasswordKeys {

    /**
     * Whose key it is.
     *
     * @param userName what the person types to sign in
     * @param fullName as colleagues know them
     * @param expiresAt until when a password can be chosen with it, UTC
     */
    record Owner(String userName, String fullName, Instant expiresAt) {}

    /** Whether letters can leave; otherwise only an administrator can give a new password. */
    boolean canWrite();

    /**
     * Sends a letter to the active account that is asked for, good for an hour. Does nothing, and
     * does not say so, if there is none, it has no mail address, or it was asked for too often
     * lately: a stranger learns nothing of who works here.
     *
     * @throws TooManySignIns if this network address asked too often lately; says when to try again
     */
    void ask(LetterRequest request);

    /**
     * Sends a letter that invites somebody to choose a password, good for seven days.
     *
     * @throws UserNotFound if there is no such active account
     * @throws MailMissing if it has no mail address, or letters cannot leave
     */
    void invite(UserId user);

    /**
     * Whose key it is; does not use it up.
     *
     * @throws PasswordKeyEnded if there is no such key, or it has ended
     */
    Owner owner(String key);

    /**
     * Uses the key up: gives its owner a new password, and ends their sessions and tokens.
     *
     * @throws PasswordKeyEnded if there is no such key, or it has ended
     * @throws PasswordTooShort if the password is shorter than 12 characters; the key is kept
     * @throws PasswordTooLong if nobody would type it; the key is kept
     * @throws PasswordTooObvious if it contains the user name or the newsroom's name; the key is
     *     kept
     */
    void choose(String key, String password);
}
