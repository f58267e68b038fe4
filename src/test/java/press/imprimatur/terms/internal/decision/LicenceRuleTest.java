package press.imprimatur.terms.internal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.terms.internal.decision.Ask.allowing;
import static press.imprimatur.terms.internal.decision.Ask.codes;
import static press.imprimatur.terms.internal.decision.Ask.granted;
import static press.imprimatur.terms.internal.decision.Ask.toPublish;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.imprimatur.terms.Circumstance;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.Instrument;
import press.imprimatur.terms.InstrumentKind;
import press.imprimatur.terms.LicenceNote;
import press.imprimatur.terms.LicenceReading;
import press.imprimatur.terms.ReasonCode;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.Use;
import press.imprimatur.terms.Verdict;

/** A grant that names a licence permits no more than that, until somebody says what is meant. */
class LicenceRuleTest {

    private static final Terms WIDE =
            allowing(Use.WEB_FULL, Use.ABRIDGE, Use.TRANSLATE, Use.ADS_ON_PAGE, Use.RESELL);

    @Test
    void ads_beside_what_names_a_non_commercial_licence_are_a_question() {
        var grant = granted(1, WIDE.owing(notice("CC BY-NC 4.0")));
        var decision = toPublish(Use.WEB_FULL).earningBy(Use.ADS_ON_PAGE).under(grant);

        assertThat(codes(decision)).containsExactly(ReasonCode.LICENCE_UNCLEAR);
        assertThat(decision.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(decision.reasons().get(0).arguments()).containsExactly("CC BY-NC");
        assertThat(codes(toPublish(Use.WEB_FULL).appearing(Circumstance.COMMERCIAL).under(grant)))
                .containsExactly(ReasonCode.LICENCE_UNCLEAR);
        assertThat(codes(toPublish(Use.WEB_FULL).earningBy(Use.RESELL).under(grant)))
                .containsExactly(ReasonCode.LICENCE_UNCLEAR);
        assertThat(toPublish(Use.WEB_FULL).under(grant).permits()).isTrue();
        assertThat(toPublish(Use.WEB_FULL).changedBy(Use.ABRIDGE).under(grant).permits()).isTrue();
    }

    @Test
    void a_change_of_what_names_a_licence_without_changes_is_a_question() {
        var grant = granted(1, WIDE.owing(notice("CC BY-ND 4.0")));

        assertThat(codes(toPublish(Use.WEB_FULL).changedBy(Use.ABRIDGE).under(grant)))
                .containsExactly(ReasonCode.LICENCE_UNCLEAR);
        assertThat(toPublish(Use.WEB_FULL).earningBy(Use.ADS_ON_PAGE).under(grant).permits())
                .isTrue();
    }

    @Test
    void a_change_of_what_names_share_alike_is_a_question_unless_that_is_owed() {
        var grant = granted(1, WIDE.owing(notice("CC BY-SA 4.0")));
        var alike = Duty.of(DutyType.SHARE_ALIKE, Map.of("name", "CC BY-SA 4.0"));
        var owing = granted(1, WIDE.owing(notice("CC BY-SA 4.0"), alike));

        assertThat(codes(toPublish(Use.WEB_FULL).changedBy(Use.ABRIDGE).under(grant)))
                .containsExactly(ReasonCode.LICENCE_UNCLEAR);
        assertThat(toPublish(Use.WEB_FULL).changedBy(Use.ABRIDGE).under(owing).permits()).isTrue();
        assertThat(toPublish(Use.WEB_FULL).under(grant).permits()).isTrue();
    }

    @Test
    void once_it_is_answered_the_answer_counts() {
        var grant = granted(1, WIDE.owing(notice("CC BY-NC-ND 4.0")));
        var ask = toPublish(Use.WEB_FULL).earningBy(Use.ADS_ON_PAGE).changedBy(Use.ABRIDGE);

        assertThat(ask.under(answered(grant, LicenceReading.OWN_PERMISSION)).permits()).isTrue();
        assertThat(codes(ask.under(answered(grant, LicenceReading.THIS_LICENCE))))
                .containsExactly(ReasonCode.LICENCE_FORBIDS);
        assertThat(toPublish(Use.WEB_FULL).under(grant).permits()).isTrue();
    }

    @Test
    void its_papers_name_it_too() {
        var named = new LicenceNote("cc by-nd 3.0", LicenceReading.UNANSWERED);
        var ask = toPublish(Use.WEB_FULL).changedBy(Use.TRANSLATE);

        assertThat(codes(ask.under(granted(1, WIDE).mentioning(named))))
                .containsExactly(ReasonCode.LICENCE_UNCLEAR);
    }

    @Test
    void only_a_grant_is_asked_about() {
        var contract = granted(1, InstrumentKind.AGREEMENT, WIDE.owing(notice("CC BY-NC 4.0")));

        assertThat(toPublish(Use.WEB_FULL).earningBy(Use.ADS_ON_PAGE).under(contract).permits())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    CC BY-NC 4.0                                                        | false
                    by-nc-nd                                                            | false
                    Ann Lee, CC\u2011BY\u2011NC\u2011SA 3.0 IGO                         | false
                    see https://creativecommons.org/licenses/by-nc/4.0/deed.en          | false
                    Creative Commons Attribution-NonCommercial 4.0                      | false
                    under a Creative Commons licence that is for non-commercial use     | false
                    CC BY 4.0                                                           | true
                    CC BY-SA 4.0                                                        | true
                    a commercial site, by the NC Department of Health                   | true
                    Photo by NC Wyeth, by Nancy Lee                                      | true
                    """)
    void a_credit_line_is_read_for_licences_and_for_nothing_else(String line, boolean permits) {
        var grant = granted(1, WIDE.owing(Duty.creditLine(line, "TOP")));

        assertThat(toPublish(Use.WEB_FULL).earningBy(Use.ADS_ON_PAGE).under(grant).permits())
                .isEqualTo(permits);
    }

    private static Duty notice(String name) {
        return Duty.of(DutyType.LICENCE_NOTICE, Map.of("name", name));
    }

    private static Instrument answered(Instrument grant, LicenceReading reading) {
        return grant.mentioning(LicenceNote.NONE.read(reading));
    }
}
