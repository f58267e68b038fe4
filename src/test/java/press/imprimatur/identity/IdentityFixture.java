package press.imprimatur.identity;

import jakarta.enterprise.inject.spi.CDI;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** People, tokens and a newsroom for container tests; made once, whichever test comes first. */
public interface IdentityFixture {

    String PASSWORD = "seven grey herons";
    String ADMINISTRATOR = "first-administrator";
    NewsroomAnswers NEWSROOM =
            NewsroomAnswers.inEnglish(
                    "The Harbour Courier", "http://localhost:8080", "Europe/Prague");

    /** Answers the set-up page if nobody has yet. */
    static void setUpNewsroom() {
        var setUp = a(SetUp.class);
        if (setUp.isNeeded()) {
            setUp.complete(
                    new SetUpAnswers(
                            "test-set-up-code",
                            ADMINISTRATOR,
                            "Petra Novakova",
                            PASSWORD,
                            NEWSROOM));
        }
    }

    /** Somebody new with these roles, who can sign in with {@link #PASSWORD}. */
    static UserDetails somebodyWho(Role... roles) {
        setUpNewsroom();
        var name = "user-" + UUID.randomUUID();
        return asSystem(() -> {
            var users = a(Users.class);
            return users.get(users.add(new NewUser(name, "Ada Wong", "", Set.of(roles), PASSWORD)));
        });
    }

    /** Somebody new who is called so, and gets letters there; nowhere, if that is empty. */
    static Caller colleague(String fullName, String mail, Role... roles) {
        setUpNewsroom();
        var name = "user-" + UUID.randomUUID();
        return asSystem(() -> {
            var users = a(Users.class);
            var user = new NewUser(name, fullName, mail, Set.of(roles), PASSWORD);
            return atTheDesk(users.get(users.add(user)));
        });
    }

    /** The same person as services see them at the desk. */
    static Caller atTheDesk(UserDetails user) {
        return new Caller(user.id(), user.fullName(), user.roles(), Caller.Via.DESK);
    }

    /** Does something as somebody new with these roles. */
    static <T> T as(Set<Role> roles, Supplier<T> work) {
        var caller = new Caller(UserId.next(), "Ada Wong", roles, Caller.Via.DESK);
        return a(CurrentCaller.class).runAs(caller, work);
    }

    /** A token of somebody new who has every role, for requests to the API. */
    static String tokenWith(TokenScope... scopes) {
        var owner = somebodyWho(Role.values());
        return tokenOf(owner, scopes).token();
    }

    static IssuedToken tokenOf(UserDetails owner, TokenScope... scopes) {
        return a(CurrentCaller.class)
                .runAs(
                        atTheDesk(owner),
                        () ->
                                a(ApiTokens.class)
                                        .issue(
                                                new NewToken(
                                                        "a test",
                                                        Set.of(scopes),
                                                        Optional.empty())));
    }

    static <T> T asSystem(Supplier<T> work) {
        return a(CurrentCaller.class).runAs(Caller.system("test"), work);
    }

    private static <T> T a(Class<T> type) {
        return CDI.current().select(type).get();
    }
}
