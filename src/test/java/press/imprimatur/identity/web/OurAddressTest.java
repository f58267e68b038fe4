package press.imprimatur.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import press.imprimatur.identity.Newsroom;
import press.imprimatur.identity.internal.RememberedNewsroom;

class OurAddressTest {

    private static final String STRICT = "Strict-Transport-Security";

    private final OurAddress filter = new OurAddress();
    private final Map<String, String> headers = new HashMap<>();

    @Test
    void tellsBrowsersToComeByHttpsWhereReadersDo() throws Exception {
        filter.remembered = newsroomAt("https://courier.example");

        filter.doFilter(null, response(), answering(each -> {}));

        assertThat(headers).containsEntry(STRICT, "max-age=15552000");
    }

    @Test
    void tellsThemNothingOfTheKindWhereReadersComeByHttp() throws Exception {
        filter.remembered = newsroomAt("http://courier.example");

        filter.doFilter(null, response(), answering(each -> {}));

        assertThat(headers).doesNotContainKey(STRICT);
    }

    @Test
    void redirectsByPath() throws Exception {
        filter.remembered = newsroomAt("http://courier.example");

        filter.doFilter(null, response(), answering(each -> each.sendRedirect("/desk/home.xhtml")));

        assertThat(headers).containsEntry("Location", "/desk/home.xhtml");
    }

    @Test
    void takesWhatOnlyLooksLikeAPathForAnotherSite() throws Exception {
        filter.remembered = newsroomAt("http://courier.example");

        filter.doFilter(null, response(), answering(each -> each.sendRedirect("//evil.example/")));

        assertThat(headers).doesNotContainKey("Location");
    }

    private static RememberedNewsroom newsroomAt(String address) {
        return new RememberedNewsroom() {
            @Override
            public Optional<Newsroom> last() {
                return Optional.of(
                        new Newsroom(
                                "The Harbour Courier", URI.create(address), ZoneOffset.UTC, "en"));
            }
        };
    }

    private interface Answering {
        void to(HttpServletResponse response) throws java.io.IOException;
    }

    private static FilterChain answering(Answering how) {
        return (request, response) -> how.to((HttpServletResponse) response);
    }

    private HttpServletResponse response() {
        return (HttpServletResponse)
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {HttpServletResponse.class},
                        (self, method, arguments) -> {
                            if (method.getName().equals("setHeader")) {
                                headers.put((String) arguments[0], (String) arguments[1]);
                            }
                            return null;
                        });
    }
}
