package press.imprimatur.identity;

/** Answers the first questions: who the first administrator is, and what the newsroom is. */
public interface SetUp {

    /** Whether there is nobody yet who could sign in. Costs one small query. */
    boolean isNeeded();

    /**
     * Makes the first user, with every role, and the newsroom. Works once.
     *
     * @throws SetUpDone if there is a user already
     * @throws SetUpCodeMissing if the server was started without a code
     * @throws SetUpCodeWrong if the code is another than that of this start
     * @throws NewsroomNameMissing if the newsroom has no name
     * @throws PublicAddressNotAccepted if readers could not reach the address
     * @throws TimeZoneUnknown if there is no such zone
     * @throws UserNameNotAccepted if the user name has other characters, or too many or too few
     * @throws FullNameMissing if there is no full name
     * @throws PasswordTooShort if the password is shorter than 12 characters
     * @throws PasswordTooLong if nobody would type the password
     * @throws PasswordTooObvious if the password contains the user name or the newsroom's name
     */
    UserId complete(SetUpAnswers answers);
}
