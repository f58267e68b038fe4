package press.imprimatur.rights.internal.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.Renewal;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Scope;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.Use;
import press.imprimatur.terms.Window;

class RenewalRuleTest {

    private static final Instant END = Instant.parse("2026-12-31T23:00:00Z");
    private static final Window LATER = Window.until(END.plusSeconds(1));
    private static final Terms TERMS =
            Terms.allowing(Scope.of(WorkId.next()), Use.WEB_FULL)
                    .within(Constraints.NONE.displayed(Window.until(END)));

    @Test
    void puts_off_the_end() {
        assertThat(endOf(RenewalRule.renewed(TERMS, to(LATER, false)))).isEqualTo(LATER.until());
    }

    @Test
    void has_no_end_any_more_where_somebody_says_so() {
        assertThat(endOf(RenewalRule.renewed(TERMS, to(Window.ALWAYS, true)))).isEmpty();
    }

    @Test
    void silence_is_not_for_ever() {
        refused(to(Window.ALWAYS, false), "rights.renewalWithoutDay");
    }

    @Test
    void a_day_and_no_end_at_once_are_refused() {
        refused(to(LATER, true), "rights.renewalEndsAndDoesNot");
    }

    @Test
    void the_same_end_is_no_later_one() {
        refused(to(Window.until(END), false), "rights.renewalEndsNoLater");
    }

    private static Renewal to(Window window, boolean hasNoEnd) {
        return new Renewal(window, hasNoEnd, "A year more", List.of());
    }

    private static Optional<Instant> endOf(Terms terms) {
        return terms.constraints().clocks().display().until();
    }

    private static void refused(Renewal how, String key) {
        assertThatThrownBy(() -> RenewalRule.renewed(TERMS, how))
                .isInstanceOfSatisfying(
                        FieldRefused.class,
                        refusal -> {
                            assertThat(refusal.field()).contains("until");
                            assertThat(refusal.key()).isEqualTo(key);
                        });
    }
}
