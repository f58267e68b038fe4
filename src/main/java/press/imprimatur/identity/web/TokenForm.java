package press.imprimatur.identity.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.imprimatur.identity.NewToken;
import press.imprimatur.identity.TokenScope;

/** What is typed about a token. */
public class TokenForm {

    private String name = "";
    private TokenScope[] scopes = {TokenScope.READ};
    private int days = 90;

    NewToken newToken(Instant now) {
        var chosen = scopes == null ? Set.<TokenScope>of() : Set.copyOf(Arrays.asList(scopes));
        return new NewToken(name, chosen, Optional.of(now.plus(Duration.ofDays(days))));
    }

    public List<TokenScope> getAllScopes() {
        return List.of(TokenScope.values());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public TokenScope[] getScopes() {
        return scopes.clone();
    }

    public void setScopes(TokenScope[] scopes) {
        this.scopes = scopes.clone();
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }
}
