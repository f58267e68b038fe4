package press.imprimatur.identity;

/**
 * What somebody typed to be let in.
 *
 * @param name the user name; capitals and spaces around it do not matter
 * @param password the password
 * @param address the network address that it came from
 */
public record SignInAttempt(String name, String password, String address) {

    public SignInAttempt {
        name = UserName.normal(name);
        password = password == null ? "" : password;
    }

    @Override
    public String toString() {
        return "SignInAttempt[" + address + "]";
    }
}
