package press.imprimatur.rights.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.NewInstrument;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.InstrumentKind;
import press.imprimatur.terms.Permission;
import press.imprimatur.terms.Scope;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.Use;

class TermsPolicyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CC BY-ND 4.0",
                "cc by-nd 4.0",
                "Attribution-NoDerivs 3.0",
                "Attribution-NoDerivatives 4.0 International"
            })
    void noLicenceWithNdAllowsACut(String name) {
        assertThatThrownBy(() -> refuse(name, "", Use.WEB_FULL, Use.ABRIDGE))
                .isInstanceOfSatisfying(
                        FieldRefused.class,
                        refused -> isSaid(refused, "rights.licenceForbidsChanges"));
        assertThatCode(() -> refuse(name, "", Use.WEB_FULL, Use.ADS_ON_PAGE))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"CC BY-NC 4.0", "cc by-nc 4.0", "Attribution-NonCommercial-ShareAlike 3.0"})
    void noLicenceWithNcAllowsAdvertisements(String name) {
        assertThatThrownBy(() -> refuse(name, "", Use.WEB_FULL, Use.ADS_ON_PAGE))
                .isInstanceOfSatisfying(
                        FieldRefused.class,
                        refused -> isSaid(refused, "rights.licenceForbidsCommerce"));
        assertThatCode(() -> refuse(name, "", Use.WEB_FULL, Use.ABRIDGE))
                .doesNotThrowAnyException();
    }

    @Test
    void aLicenceIsKnownByItsAddressAlone() {
        var address = "https://creativecommons.org/licenses/by-nd/3.0/us/";

        assertThatThrownBy(() -> refuse("Creative Commons", address, Use.TRANSLATE))
                .isInstanceOf(FieldRefused.class);
    }

    @Test
    void theNoticeOfAClauseCountsAsMuch() {
        var notice = Duty.of(DutyType.LICENCE_NOTICE, Map.of("name", "CC BY-ND 4.0"));
        var terms =
                Terms.allowing(Scope.of(WorkId.next()), Use.WEB_FULL)
                        .and(Permission.of(Use.ABRIDGE).owing(notice));

        assertThatThrownBy(() -> TermsPolicy.refuseIncomplete(licence(terms)))
                .isInstanceOf(FieldRefused.class);
    }

    private static void isSaid(FieldRefused refused, String key) {
        assertThat(refused.key()).isEqualTo(key);
    }

    private static void refuse(String name, String address, Use... uses) {
        var notice = Duty.of(DutyType.LICENCE_NOTICE, Map.of("name", name, "url", address));
        var terms = Terms.allowing(Scope.of(WorkId.next()), uses).owing(notice);
        TermsPolicy.refuseIncomplete(licence(terms));
    }

    private static NewInstrument licence(Terms terms) {
        return new NewInstrument(
                InstrumentKind.PUBLIC_LICENCE,
                "A licence",
                Optional.empty(),
                "Lighthouse Reports",
                Optional.empty(),
                terms);
    }
}
