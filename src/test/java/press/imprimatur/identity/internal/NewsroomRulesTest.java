package press.imprimatur.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.imprimatur.identity.NewsroomAnswers;
import press.imprimatur.identity.NewsroomNameMissing;
import press.imprimatur.identity.PublicAddressNotAccepted;
import press.imprimatur.identity.TimeZoneUnknown;

class NewsroomRulesTest {

    @Test
    void takesAnAddressWithASlashAtTheEnd() {
        var newsroom = NewsroomRules.check(answers("https://News.example/", "Europe/Prague"));

        assertThat(newsroom.publicAddress()).isEqualTo(URI.create("https://news.example"));
        assertThat(newsroom.isBehindTls()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "news.example",
                "ftp://news.example",
                "https://news.example/path",
                "https://news.example?q",
                "https://me@news.example",
                "https://",
                "not an address"
            })
    void refusesWhatIsNoBaseAddress(String address) {
        assertThatThrownBy(() -> NewsroomRules.check(answers(address, "Europe/Prague")))
                .isInstanceOf(PublicAddressNotAccepted.class);
    }

    @Test
    void refusesATimeZoneThatNobodyKnows() {
        assertThatThrownBy(() -> NewsroomRules.check(answers("https://news.example", "Mars/Base")))
                .isInstanceOf(TimeZoneUnknown.class);
    }

    @Test
    void wantsAName() {
        var nameless = NewsroomAnswers.inEnglish(" ", "https://news.example", "Europe/Prague");

        assertThatThrownBy(() -> NewsroomRules.check(nameless))
                .isInstanceOf(NewsroomNameMissing.class);
    }

    private static NewsroomAnswers answers(String address, String zone) {
        return NewsroomAnswers.inEnglish("The Harbour Courier", address, zone);
    }
}
