package press.imprimatur.terms.internal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.imprimatur.kernel.internal.BundledSentences;
import press.imprimatur.terms.Circumstance;
import press.imprimatur.terms.InstrumentKind;
import press.imprimatur.terms.Revocability;
import press.imprimatur.terms.TermsTemplate;
import press.imprimatur.terms.Use;

class CatalogueTest {

    private final Catalogue catalogue = new Catalogue();
    private final BundledSentences sentences = new BundledSentences();

    static Stream<TermsTemplate> all() {
        return new Catalogue().list().stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_template_has_a_name_and_says_what_it_is_for(TermsTemplate template) {
        assertThat(template.name(sentences)).isNotBlank();
        assertThat(template.about(sentences)).endsWith(".");
        assertThat(catalogue.find(template.id())).contains(template);
        template.companion().ifPresent(other -> assertThat(catalogue.find(other)).isPresent());
    }

    @Test
    void no_two_have_the_same_name() {
        assertThat(all().map(TermsTemplate::id)).doesNotHaveDuplicates();
        assertThat(all().map(each -> each.name(sentences))).doesNotHaveDuplicates();
    }

    @Test
    void non_commercial_licences_never_go_with_advertisements_or_a_paywall() {
        for (var licence : all().filter(each -> each.id().contains("-nc")).toList()) {
            assertThat(licence.terms().uses())
                    .doesNotContain(Use.ADS_ON_PAGE, Use.PAYWALL, Use.RESELL);
            assertThat(licence.terms().constraints().forbidden()).contains(Circumstance.COMMERCIAL);
        }
    }

    @Test
    void licences_without_derivatives_allow_no_change() {
        for (var licence : all().filter(each -> each.id().contains("-nd-")).toList()) {
            assertThat(licence.terms().uses()).noneMatch(Use::isChange);
        }
    }

    @Test
    void licences_are_for_ever_and_carry_no_promise_of_house_rules() {
        for (var licence : all().filter(each -> each.licence().isPresent()).toList()) {
            assertThat(licence.kind()).isEqualTo(InstrumentKind.PUBLIC_LICENCE);
            assertThat(licence.terms().revocable()).isEqualTo(Revocability.NEVER);
            assertThat(licence.terms().prohibitions()).isEmpty();
            assertThat(licence.terms().duties()).noneMatch(duty -> duty.covenant());
        }
    }

    @Test
    void a_port_is_a_licence_of_its_own() {
        var german = catalogue.find("cc-by-sa-3.0-de").orElseThrow();

        assertThat(german.licence()).contains("CC BY-SA 3.0 DE");
        assertThat(german.terms().duties())
                .anySatisfy(duty ->
                        assertThat(duty.word("url"))
                                .contains("https://creativecommons.org/licenses/by-sa/3.0/de/"));
        assertThat(catalogue.ports("cc-by-3.0")).contains("de", "igo");
        assertThat(catalogue.ports("cc-by-4.0")).isEmpty();
        assertThat(catalogue.find("cc-by-4.0-de")).isEmpty();
        assertThat(catalogue.find("cc-by-3.0-xx")).isEmpty();
    }
}
