package press.imprimatur.rights.web.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.Period;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.FieldsRefused;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.internal.TermsJson;
import press.imprimatur.sources.OutletId;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.Instrument;
import press.imprimatur.terms.Place;
import press.imprimatur.terms.Quantity;
import press.imprimatur.terms.Scope;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.Territory;
import press.imprimatur.terms.Use;
import press.imprimatur.terms.Window;
import press.imprimatur.terms.internal.decision.RealTerms;

class TermsFormTest {

    private final TermsForm form = new TermsForm();
    private final Faults faults = new Faults();

    @ParameterizedTest
    @MethodSource
    void loses_nothing_of_the_terms_of_real_outlets(Instrument outlet) {
        form.read(outlet.terms());

        var written = form.write(outletOf(outlet.terms()), faults);

        faults.refuse();
        assertThat(comparable(written)).isEqualTo(comparable(outlet.terms()));
    }

    static Stream<Instrument> loses_nothing_of_the_terms_of_real_outlets() {
        return Stream.of(
                RealTerms.ccByNcNd(),
                RealTerms.t1Conversation(),
                RealTerms.t2VoiceOfAmerica(),
                RealTerms.t3RadioFreeEurope(),
                RealTerms.t3bRadioFreeAsia(),
                RealTerms.t4ProPublica(),
                RealTerms.t5Floodlight(),
                RealTerms.t6Undark(),
                RealTerms.t7aTexasTribune(),
                RealTerms.t7bPublicSource(),
                RealTerms.t7cOnEarth(),
                RealTerms.t8ReutersPictures(),
                RealTerms.t9AssociatedPress(),
                RealTerms.t10Cla(),
                RealTerms.t12BuffalosFire(),
                RealTerms.t13Google(),
                RealTerms.t14Restrictions());
    }

    @Test
    void shows_an_instant_as_a_browser_can_hold_it_rounded_to_the_strict_side() {
        var from = Instant.parse("2026-12-05T17:14:04.123456Z");
        var terms =
                Terms.allowing(Scope.of(WorkId.next()), Use.WEB_FULL)
                        .within(
                                Constraints.NONE.displayed(
                                        Window.between(from, from.plusSeconds(86_400))));
        form.read(terms);

        var display = form.getLimits().getClocks().getDisplay();

        assertThat(display.getFromTime()).isEqualTo("17:14:04.124");
        assertThat(display.getUntilTime()).isEqualTo("17:14:04.123");
    }

    @Test
    void reads_countries_and_regions_by_name() {
        form.getLimits().getTerritory().setInclude("Germany, baltic states; US-NY");
        form.getLimits().getTerritory().setPick("South Korea");
        form.getLimits().getTerritory().add();

        var where = form.write(Optional.empty(), faults).constraints().territory();

        assertThat(where).isEqualTo(Territory.in("DE", "EE", "LT", "LV", "US-NY", "KR"));
    }

    @Test
    void says_all_faults_at_once_each_with_its_field() {
        form.getLimits().getTerritory().setInclude("Atlantis");
        form.getLimits().getSetting().setLanguages("Klingonese");
        form.getLimits().getQuantities().setPercent("101");
        form.getLimits().getClocks().getDisplay().setFrom("2099-05-01");
        form.getLimits().getClocks().getDisplay().setUntil("2099-03-14");
        form.setNewDuty(DutyType.PAY.name());
        form.addDuty();

        form.write(Optional.empty(), faults);

        assertThatThrownBy(faults::refuse)
                .isInstanceOfSatisfying(
                        FieldsRefused.class,
                        refused ->
                                assertThat(refused.all())
                                        .extracting(FieldRefused::field)
                                        .extracting(Optional::orElseThrow)
                                        .containsExactlyInAnyOrder(
                                                "territory",
                                                "languages",
                                                "percent",
                                                "until",
                                                "dutyRows:0:words:0:word"));
    }

    @Test
    void a_template_leaves_alone_what_it_does_not_speak_of() {
        var work = WorkId.next();
        form.getScope().setWorks(work.toString());
        form.getLimits().getTerritory().setInclude("Germany");
        form.getUsual().setCreditLine("As their letter words it.");
        form.setNewDuty(DutyType.SEND_COPY.name());
        form.addDuty();

        form.read(RealTerms.t5Floodlight().terms());
        form.getScope().setWorks(work.toString());
        var written = form.write(Optional.empty(), faults);

        assertThat(written.scope()).isEqualTo(Scope.of(work));
        assertThat(written.constraints().territory().include()).containsExactly(new Place("DE"));
        assertThat(written.uses()).contains(Use.ABRIDGE, Use.HEADLINE_EDIT);
        assertThat(written.duties())
                .anySatisfy(
                        duty -> assertThat(duty.word("text")).contains("As their letter words it."))
                .anySatisfy(duty -> assertThat(duty.type()).isEqualTo(DutyType.SEND_COPY));
    }

    @Test
    void takes_a_thousand_works() {
        var works = IntStream.range(0, 1000).mapToObj(each -> WorkId.next()).toList();
        form.getScope().setWorks(Words.of(works));

        var scope = (Scope.ListedWorks) form.write(Optional.empty(), faults).scope();

        assertThat(scope.works()).hasSize(1000);
    }

    @Test
    void keeps_a_second_quantity_of_a_kind() {
        var limits =
                new Quantity[] {
                    Quantity.per(Period.ofMonths(1), 10),
                    Quantity.per(Period.of(1, 6, 0), 100),
                    Quantity.liveAtOnce(5)
                };
        form.read(
                Terms.allowing(Scope.of(WorkId.next()), Use.WEB_FULL)
                        .within(Constraints.NONE.atMost(limits)));

        var written = form.write(Optional.empty(), faults).constraints().quantities();

        assertThat(written).containsExactlyInAnyOrder(limits);
    }

    @Test
    void counts_in_a_period_of_one_where_none_was_chosen() {
        form.getLimits().getQuantities().setPerPeriod("5");

        var limits = form.write(Optional.empty(), faults).constraints().quantities();

        assertThat(limits).extracting(Quantity::most).containsExactly(5);
        assertThat(limits.get(0).period()).isPresent();
    }

    private static Optional<OutletId> outletOf(Terms terms) {
        return terms.scope() instanceof Scope.Selector selector
                ? selector.include().outlet()
                : Optional.empty();
    }

    /** Whatever the order, and leaving aside the words of a date, which the form adds. */
    private static Set<String> comparable(Terms terms) {
        var tree = TermsJson.tree(terms);
        var parts = new HashSet<String>();
        for (var name : Set.of("permissions", "prohibitions", "duties")) {
            tree.path(name).forEach(each -> parts.add(name + plain(each)));
        }
        parts.add(
                tree.deepCopy()
                        .without(Set.of("permissions", "prohibitions", "duties"))
                        .toString()
                        .replaceAll(",\"wording\":\"[^\"]*\"", ""));
        return parts;
    }

    private static String plain(JsonNode part) {
        return part.toString().replaceAll(",\"wording\":\"[^\"]*\"", "");
    }
}
