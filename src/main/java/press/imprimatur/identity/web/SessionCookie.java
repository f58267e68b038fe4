package press.imprimatur.identity.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;

/**
 * What the browser of somebody who signed in carries. Forgotten when the browser closes; out of
 * reach of scripts; not sent along when another site posts to us.
 */
final class SessionCookie {

    private static final String NAME = "imprimatur_session";

    private SessionCookie() {}

    static Optional<String> in(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(NAME))
                        .map(Cookie::getValue)
                        .filter(value -> !value.isEmpty())
                        .findFirst();
    }

    static Cookie of(String secret, boolean secure) {
        var cookie = new Cookie(NAME, secret);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    static Cookie ended(boolean secure) {
        var cookie = of("", secure);
        cookie.setMaxAge(0);
        return cookie;
    }
}
