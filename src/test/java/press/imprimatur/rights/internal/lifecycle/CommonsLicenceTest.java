package press.imprimatur.rights.internal.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.Permission;
import press.imprimatur.terms.Scope;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.Use;

class CommonsLicenceTest {

    private static final Instant DISCOVERED = Instant.parse("2026-03-01T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "CC BY 4.0, '', CC BY 4.0",
        "CC BY-SA 3.0, '', CC BY-SA 3.0",
        "cc-by-nc-nd 4.0, '', CC BY-NC-ND 4.0",
        "Creative Commons, https://creativecommons.org/licenses/by-nd/3.0/us/, CC BY-ND 3.0",
        "Creative Commons, https://creativecommons.org/licenses/by/4.0/deed.de, CC BY 4.0",
        "CC BY, https://creativecommons.org/licenses/by-nc/2.5/, CC BY-NC 2.5"
    })
    void readsTheVersionFromTheNotice(String name, String address, String licence) {
        assertThat(CommonsLicence.of(notice(name, address)).map(Object::toString))
                .contains(licence);
    }

    @ParameterizedTest
    @CsvSource({
        "CC BY, ''",
        "cc by 4000000000000.0, ''",
        "Creative Commons, https://creativecommons.org/licenses/by/99999999999/",
        "Our own rules 4.0, ''",
        "GFDL 1.3, https://www.gnu.org/licenses/"
    })
    void doesNotGuess(String name, String address) {
        assertThat(CommonsLicence.of(notice(name, address))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CC BY-NC-ND 4.0, ''",
        "cc by-nc-nd 4.0, ''",
        "CC_BY_NC_ND, ''",
        "Attribution-NonCommercial-NoDerivs 3.0, ''",
        "Attribution Non-Commercial No Derivatives, ''",
        "Creative Commons, https://creativecommons.org/licenses/by-nc-nd/3.0/us/",
        "This licence, http://creativecommons.org/licenses/nd-nc/1.0/",
        "This licence, https://spdx.org/licenses/CC-BY-NC-ND-4.0.html"
    })
    void seesWhatALicenceForbidsHoweverItIsSpelt(String name, String address) {
        var terms = notice(name, address);

        assertThat(CommonsLicence.isNonCommercial(terms)).isTrue();
        assertThat(CommonsLicence.isNoDerivatives(terms)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "CC BY-SA 4.0, ''",
        "Creative Commons and friends, https://nd-aktuell.example/nc/licence",
        "Attribution 4.0, https://creativecommons.org/licenses/by/4.0/deed.nd"
    })
    void seesNothingForbiddenWhereNothingIs(String name, String address) {
        var terms = notice(name, address);

        assertThat(CommonsLicence.isNonCommercial(terms)).isFalse();
        assertThat(CommonsLicence.isNoDerivatives(terms)).isFalse();
    }

    @Test
    void readsTheNoticeOfAClauseToo() {
        var clause =
                Permission.of(Use.ABRIDGE)
                        .owing(
                                Duty.of(DutyType.LICENCE_NOTICE, Map.of("name", "CC BY-ND")),
                                Duty.of(DutyType.SHARE_ALIKE, Map.of("name", "CC BY-NC-SA")));
        var terms = Terms.allowing(Scope.of(WorkId.next()), Use.WEB_FULL).and(clause);

        assertThat(CommonsLicence.isNoDerivatives(terms)).isTrue();
        assertThat(CommonsLicence.isNonCommercial(terms)).isTrue();
    }

    @Test
    void comesBackByACureWithinThirtyDaysFromVersionFourOn() {
        var four = CommonsLicence.of(notice("CC BY 4.0", "")).orElseThrow();
        var three = CommonsLicence.of(notice("CC BY 3.0", "")).orElseThrow();

        assertThat(four.cureUntil(DISCOVERED)).contains(Instant.parse("2026-03-31T12:00:00Z"));
        assertThat(three.cureUntil(DISCOVERED)).isEmpty();
    }

    private static Terms notice(String name, String address) {
        var words = address.isEmpty() ? Map.of("name", name) : Map.of("name", name, "url", address);
        return Terms.allowing(Scope.of(WorkId.next()), Use.WEB_FULL)
                .owing(Duty.of(DutyType.LICENCE_NOTICE, words));
    }
}
