package press.imprimatur.rights.web.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.Decisions;
import press.imprimatur.rights.OnRecord;
import press.imprimatur.terms.Component;
import press.imprimatur.terms.Decision;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.EvaluationContext;
import press.imprimatur.terms.Instrument;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.InstrumentKind;
import press.imprimatur.terms.Question;
import press.imprimatur.terms.Reason;
import press.imprimatur.terms.ReasonCode;
import press.imprimatur.terms.Scope;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.Use;
import press.imprimatur.terms.Verdict;
import press.imprimatur.terms.WorkVersion;
import press.imprimatur.terms.internal.decision.DecidingEngine;

class TryFormTest {

    private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");

    private final TermsForm terms = new TermsForm();
    private final TryForm tried = new TryForm();

    @BeforeEach
    void writeALetter() {
        terms.read(
                Terms.allowing(Scope.of(WorkId.next()), Use.WEB_FULL, Use.FEED_SUMMARY)
                        .owing(
                                Duty.creditLine("First in {outlet}.", "TOP"),
                                Duty.of(DutyType.LINK_BACK, Map.of("position", "BEFORE_BODY"))));
    }

    @Test
    void a_place_that_is_covered_is_permitted_after_one_that_is_not() {
        terms.getLimits().getTerritory().setInclude("Germany, Benelux");

        tried.setPlace("Japan");
        assertThat(answer().verdict()).isEqualTo(Verdict.DENY);
        assertThat(answer().reasons())
                .extracting(Reason::code)
                .contains(ReasonCode.TERRITORY_NOT_COVERED);
        tried.setPlace("Germany");
        assertThat(answer().verdict()).isEqualTo(Verdict.PERMIT_WITH);
        assertThat(answer().duties()).hasSize(2);
    }

    @Test
    void a_place_that_is_left_out_is_refused_though_all_around_it_is_covered() {
        terms.getLimits().getTerritory().setInclude("European Union");
        terms.getLimits().getTerritory().setExclude("Austria");

        tried.setPlace("Germany");
        assertThat(answer().verdict()).isEqualTo(Verdict.PERMIT_WITH);
        tried.setPlace("Germany, Austria");
        assertThat(answer().verdict()).isEqualTo(Verdict.DENY);
    }

    @Test
    void a_use_and_a_picture_that_nobody_granted_are_refused() {
        tried.setUse(Use.FEED_FULL.name());
        assertThat(answer().verdict()).isEqualTo(Verdict.DENY);

        tried.setUse(Use.WEB_FULL.name());
        tried.setFeatures(new String[] {"PICTURE"});
        assertThat(answer().reasons())
                .extracting(Reason::code)
                .contains(ReasonCode.IMAGE_NOT_GRANTED);
    }

    @Test
    void a_place_or_a_day_that_cannot_be_read_is_named_and_not_answered_for_another() {
        tried.setPlace("Germany, Atlantis");
        tried.setDay("2026-02-30");

        assertThat(ask()).isEmpty();
        assertThat(tried.faults().of("tryPlace")).hasSize(1);
        assertThat(tried.faults().of("tryDay")).hasSize(1);
    }

    private Decision answer() {
        return ask().orElseThrow();
    }

    private Optional<Decision> ask() {
        var draft =
                Instrument.granted(
                        InstrumentId.next(),
                        InstrumentKind.GRANT,
                        "Radio",
                        terms.write(Optional.empty(), new Faults()));
        return tried.ask(draft, NOON, new NothingElseOnRecord());
    }

    /** The real rules, and no paper but the one that is tried. */
    private static class NothingElseOnRecord implements Decisions {

        @Override
        public Decision decide(Question question) {
            return new DecidingEngine().decide(question, EvaluationContext.of());
        }

        @Override
        public List<Decision> decideAll(List<Question> questions) {
            return questions.stream().map(this::decide).toList();
        }

        @Override
        public Decision decideAndReserve(Question question) {
            return decide(question);
        }

        @Override
        public void reserve(WorkVersion version, Collection<Component> components) {
            throw new UnsupportedOperationException("nothing is brought out");
        }

        @Override
        public OnRecord onRecord(Question question) {
            return this::decide;
        }

        @Override
        public OnRecord onRecordReserved(Question question) {
            throw new UnsupportedOperationException("nothing is brought out");
        }

        @Override
        public OnRecord onRecordWithout(Question question, Set<InstrumentId> gone) {
            return this::decide;
        }

        @Override
        public Decision tryOut(Question question, Instrument draft) {
            return new DecidingEngine().decide(question, EvaluationContext.of(draft));
        }
    }
}
