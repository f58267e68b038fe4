package press.imprimatur.terms.internal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.terms.internal.decision.Ask.allowing;
import static press.imprimatur.terms.internal.decision.Ask.granted;
import static press.imprimatur.terms.internal.decision.Ask.id;
import static press.imprimatur.terms.internal.decision.Ask.toPublish;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import press.imprimatur.rights.NewInstrument;
import press.imprimatur.rights.internal.lifecycle.LicenceSplit;
import press.imprimatur.terms.Circumstance;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.Instrument;
import press.imprimatur.terms.InstrumentKind;
import press.imprimatur.terms.Prohibition;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.Use;
import press.imprimatur.terms.internal.catalogue.Catalogue;

/** A grant that is a licence permits what the licence does, and what the grantor gave beyond it. */
class LicenceSplitTest {

    private static final Duty CREDIT = Duty.creditLine("By Ann Lee for the Wire", "TOP");

    @Test
    void what_the_licence_forbids_and_the_grantor_allowed_stays_allowed() {
        var parts = split("cc-by-nc-4.0", allowing(Use.WEB_FULL, Use.ADS_ON_PAGE));
        var withAds =
                toPublish(Use.WEB_FULL)
                        .earningBy(Use.ADS_ON_PAGE)
                        .appearing(Circumstance.COMMERCIAL);

        assertThat(withAds.under(parts).permits()).isTrue();
        assertThat(
                        toPublish(Use.NEWSLETTER_FULL)
                                .appearing(Circumstance.COMMERCIAL)
                                .under(parts)
                                .permits())
                .isFalse();
        assertThat(toPublish(Use.NEWSLETTER_FULL).under(parts).permits()).isTrue();
        assertThat(withAds.under(parts[0]).permits()).isFalse();
    }

    @Test
    void changes_that_the_grantor_allowed_beside_a_licence_without_changes_stay_allowed() {
        var parts = split("cc-by-nd-4.0", allowing(Use.WEB_FULL, Use.ABRIDGE));
        var shortened = toPublish(Use.WEB_FULL).changedBy(Use.ABRIDGE);

        assertThat(shortened.under(parts).permits()).isTrue();
        assertThat(shortened.under(parts[0]).permits()).isFalse();
        assertThat(toPublish(Use.WEB_FULL).changedBy(Use.SUBSTANTIVE_EDIT).under(parts).permits())
                .isFalse();
    }

    @Test
    void whoever_changes_what_is_shared_alike_shares_alike_whatever_was_recorded() {
        var parts = split("cc-by-sa-4.0", allowing(Use.WEB_FULL, Use.ABRIDGE));
        var decision = toPublish(Use.WEB_FULL).changedBy(Use.ABRIDGE).under(parts);

        assertThat(parts).hasSize(1);
        assertThat(decision.permits()).isTrue();
        assertThat(decision.duties())
                .extracting(owed -> owed.duty().type())
                .contains(DutyType.SHARE_ALIKE, DutyType.MODIFICATION_NOTICE);
    }

    @Test
    void credit_is_given_as_the_grantor_words_it_and_the_notice_is_that_of_the_licence() {
        var notice = Duty.of(DutyType.LICENCE_NOTICE, Map.of("name", "CC BY-ND"));
        var licence = split("cc-by-nd-3.0-de", allowing(Use.WEB_FULL).owing(CREDIT, notice))[0];

        assertThat(licence.kind()).isEqualTo(InstrumentKind.PUBLIC_LICENCE);
        assertThat(licence.terms().scope()).isEqualTo(allowing().scope());
        assertThat(licence.terms().duties())
                .contains(CREDIT)
                .filteredOn(duty -> duty.type() == DutyType.CREDIT_LINE)
                .hasSize(1);
        assertThat(licence.terms().duties())
                .filteredOn(duty -> duty.type() == DutyType.LICENCE_NOTICE)
                .extracting(duty -> duty.word("name"))
                .containsExactly(Optional.of("CC BY-ND 3.0 DE"));
    }

    @Test
    void what_was_only_asked_for_is_house_rules_and_binds_as_before() {
        var canonical = Duty.of(DutyType.CANONICAL);
        var parts = split("cc-by-nd-4.0", allowing(Use.WEB_FULL).owing(canonical));
        var decision = toPublish(Use.WEB_FULL).under(parts);

        assertThat(parts)
                .extracting(Instrument::kind)
                .containsExactly(InstrumentKind.PUBLIC_LICENCE, InstrumentKind.HOUSE_RULES);
        assertThat(decision.duties()).extracting(owed -> owed.duty()).contains(canonical);
    }

    @ParameterizedTest
    @EnumSource(Use.class)
    void nothing_that_the_grantor_forbade_is_permitted(Use use) {
        var terms = allowing(Use.WEB_FULL, Use.PAYWALL).but(Prohibition.of(use));
        var parts = split("cc-by-nc-sa-4.0", terms);
        var asked = use.isChange() ? toPublish(Use.WEB_FULL).changedBy(use) : toPublish(use);

        assertThat(asked.under(parts).permits()).isFalse();
    }

    private static Instrument[] split(String licence, Terms terms) {
        var grant =
                new NewInstrument(
                        InstrumentKind.GRANT, "By mail", null, "Radio Free Asia", null, terms);
        var parts = new LicenceSplit(grant, new Catalogue().find(licence).orElseThrow());
        return Stream.concat(
                        Stream.of(
                                granted(1, InstrumentKind.PUBLIC_LICENCE, parts.licence().terms())),
                        parts.beyond(id(1), "More").stream().map(LicenceSplitTest::recorded))
                .toArray(Instrument[]::new);
    }

    private static Instrument recorded(NewInstrument beyond) {
        var instrument = granted(2, beyond.kind(), beyond.terms());
        return beyond.base().map(instrument::addingTo).orElse(instrument);
    }
}
