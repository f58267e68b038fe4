package press.imprimatur.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoorRulesTest {

    private static final String HOME = "/desk/home?faces-redirect=true";
    private static final Optional<URI> OURS = Optional.of(URI.create("https://news.example"));

    @Test
    void goesBackToThePageThatWasAskedFor() {
        assertThat(NextPage.after("/desk/rights/permission.xhtml?id=0190-af"))
                .isEqualTo("/desk/rights/permission?faces-redirect=true&id=0190-af");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://elsewhere.example/desk/home.xhtml",
                "//elsewhere.example/desk/home.xhtml",
                "/desk/../WEB-INF/web.xhtml",
                "/\\elsewhere.example",
                "/sign-in.xhtml",
                "/desk/home.xhtml?next=//elsewhere"
            })
    void leadsNobodyElsewhere(String wanted) {
        assertThat(NextPage.after(wanted)).isEqualTo(HOME);
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "GET, cross-site, -, true",
                "POST, same-origin, -, true",
                "POST, none, -, true",
                "POST, same-site, -, false",
                "POST, cross-site, https://news.example, false",
                "POST, -, https://news.example, true",
                "POST, -, http://inside:8080, true",
                "POST, -, https://elsewhere.example, false",
                "POST, -, null, false",
                "POST, -, -, false",
                "DELETE, -, -, false"
            })
    void refusesWhatAPageOfSomebodyElseSends(
            String method, String fetchSite, String origin, boolean ours) {
        var sender = new Sender(method, "inside:8080", fetchSite, origin);

        assertThat(sender.isOurs(OURS)).isEqualTo(ours);
    }
}
