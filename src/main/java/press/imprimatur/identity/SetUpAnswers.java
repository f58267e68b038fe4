package press.imprimatur.identity;

import static java.util.Objects.requireNonNull;

/**
 * What the set-up page asks.
 *
 * @param code the one-time code that the start printed
 * @param name the first administrator's user name
 * @param fullName the first administrator's full name
 * @param password the first administrator's password
 * @param newsroom what the newsroom is
 */
public record SetUpAnswers(
        String code, String name, String fullName, String password, NewsroomAnswers newsroom) {

    public SetUpAnswers {
        requireNonNull(newsroom, "newsroom");
        code = code == null ? "" : code.strip();
        name = UserName.normal(name);
        fullName = fullName == null ? "" : fullName.strip();
        password = password == null ? "" : password;
    }

    @Override
    public String toString() {
        return "SetUpAnswers[" + name + "]";
    }
}
