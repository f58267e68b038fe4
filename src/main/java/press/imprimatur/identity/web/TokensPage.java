package press.imprimatur.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import press.imprimatur.identity.ApiTokens;
import press.imprimatur.identity.TokenId;
import press.imprimatur.kernel.Notices;

/** The tokens with which scripts act, and the one place where a new one is shown. */
@Named
@RequestScoped
public class TokensPage {

    @Inject ApiTokens tokens;
    @Inject Notices notices;
    @Inject Clock clock;

    private final TokenForm form = new TokenForm();
    private List<TokenRow> rows;
    private String issued = "";

    /** Stays on the page: a redirect would have to keep the token somewhere. */
    public void issue() {
        issued = tokens.issue(form.newToken(clock.instant())).token();
        rows = null;
    }

    public String revoke(String id) {
        tokens.revoke(TokenId.of(id));
        notices.done("identity.tokenRevoked");
        return "/desk/identity/tokens?faces-redirect=true";
    }

    public List<TokenRow> getRows() {
        if (rows == null) {
            var now = clock.instant();
            rows = tokens.list().stream().map(token -> new TokenRow(token, now)).toList();
        }
        return rows;
    }

    public TokenForm getForm() {
        return form;
    }

    public String getIssued() {
        return issued;
    }
}
