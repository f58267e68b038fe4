package press.imprimatur.identity;

/**
 * Somebody asks for a letter to choose a password by.
 *
 * @param who a user name, or the mail address of an account; capitals are made small
 * @param address the network address from which it is asked
 */
public record LetterRequest(String who, String address) {

    public LetterRequest {
        who = UserName.normal(who);
    }
}
