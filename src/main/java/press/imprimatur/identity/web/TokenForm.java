package press.imprimatur.identity.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.imprimatur.identity.NewToken;
import press.imprimatur.identity.Scope;

/** What is typed about a token. */
public class TokenForm {

    private String name = "";
    private Scope[] scopes = {Scope.READ};
    private int days = 90;

    NewToken newToken(Instant now) {
        var chosen = scopes == null ? Set.<Scope>of() : Set.copyOf(Arrays.asList(scopes));
        return new NewToken(name, chosen, Optional.of(now.plus(Duration.ofDays(days))));
    }

    public List<Scope> getAllScopes() {
        return List.of(Scope.values());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Scope[] getScopes() {
        return scopes.clone();
    }

    public void setScopes(Scope[] scopes) {
        this.scopes = scopes.clone();
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }
}
