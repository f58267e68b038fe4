package press.imprimatur.identity.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import press.imprimatur.identity.NotSignedIn;
import press.imprimatur.identity.PageTokens;

/** Makes tokens of the secret that the session's cookie carries, which no script can read. */
@RequestScoped
class SessionPageTokens implements PageTokens {

    @Inject HttpServletRequest request;

    @Override
    public String mine() {
        var secret = SessionCookie.in(request).orElseThrow(NotSignedIn::new);
        return HexFormat.of().formatHex(sha256("page of " + secret));
    }

    @Override
    public boolean isMine(String token) {
        return token != null
                && MessageDigest.isEqual(token.getBytes(UTF_8), mine().getBytes(UTF_8));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
