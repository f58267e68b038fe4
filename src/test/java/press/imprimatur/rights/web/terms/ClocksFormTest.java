package press.imprimatur.rights.web.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import press.imprimatur.kernel.FieldsRefused;
import press.imprimatur.terms.Clocks;
import press.imprimatur.terms.Criteria;
import press.imprimatur.terms.Delay;
import press.imprimatur.terms.TimeLimit;
import press.imprimatur.terms.Window;

class ClocksFormTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant EMBARGO =
            LocalDate.parse("2027-01-10")
                    .atStartOfDay(Window.strictestZoneOfABeginning())
                    .toInstant();

    private final ClocksForm form = new ClocksForm();
    private final Faults faults = new Faults();

    @Property(tries = 500, edgeCases = EdgeCasesMode.MIXIN)
    void leaves_what_nobody_touched_as_it_was(@ForAll("clocks") Clocks clocks) {
        var untouched = new ClocksForm();
        untouched.read(clocks);

        assertThat(untouched.write(faults)).isEqualTo(clocks);
        faults.refuse();
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.MIXIN)
    void another_end_of_display_moves_nothing_else(@ForAll("clocks") Clocks clocks) {
        var touched = new ClocksForm();
        touched.read(clocks);

        touched.getDisplay().setUntil("2099-12-31");
        touched.getDisplay().setUntilTime("");

        var written = touched.write(faults);
        assertThat(written.publish()).isEqualTo(clocks.publish());
        assertThat(written.displayFor()).isEqualTo(clocks.displayFor());
        assertThat(written.originAge()).isEqualTo(clocks.originAge());
        assertThat(written.notBefore()).isEqualTo(clocks.notBefore());
        assertThat(written.displayAfterOriginal()).isEqualTo(clocks.displayAfterOriginal());
        assertThat(written.display().from().map(Instant::toEpochMilli))
                .isEqualTo(clocks.display().from().map(Instant::toEpochMilli));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.MIXIN)
    void leaves_the_days_of_a_selection_as_they_were(@ForAll("windows") Window published) {
        var criteria = selecting(published);
        var untouched = new CriteriaForm();
        untouched.read(criteria);

        assertThat(untouched.write(Optional.empty(), faults)).isEqualTo(criteria);
    }

    @Example
    void shows_every_day_in_the_one_zone_it_names() {
        form.read(embargoWithoutAZoneShownUntilADayInBerlin());

        assertThat(form.getZone()).isEqualTo("Europe/Berlin");
        assertThat(form.getPublish().getFrom()).isEqualTo("2027-01-10");
        assertThat(form.getPublish().getFromTime()).isEqualTo("13:00");
    }

    @Example
    void an_embargo_that_is_put_off_is_put_off_from_what_was_seen() {
        form.read(embargoWithoutAZoneShownUntilADayInBerlin());

        form.getPublish().setFrom("2027-01-11");

        assertThat(form.write(faults).publish().from()).contains(EMBARGO.plus(Period.ofDays(1)));
    }

    @Example
    void shows_a_year_and_a_half_as_months() {
        form.read(shownFor(Period.of(1, 6, 0)));

        assertThat(form.getDisplayFor().getCount()).isEqualTo("18");
        assertThat(form.getDisplayFor().getUnit()).isEqualTo("MONTHS");
    }

    @Example
    void shows_a_mixed_length_in_words_and_takes_a_number_in_its_place() {
        form.read(shownFor(Period.of(0, 1, 15)));

        assertThat(form.getDisplayFor().getCount()).isEqualTo("1 month and 15 days");

        form.getDisplayFor().setCount("45");
        form.getDisplayFor().setUnit("DAYS");

        assertThat(form.write(faults).displayFor()).contains(TimeLimit.days(45));
    }

    @Example
    void refuses_words_that_were_never_a_length() {
        form.read(shownFor(Period.of(0, 1, 15)));
        form.getDisplayFor().setCount("1 month and 16 days");

        form.write(faults);

        assertThatThrownBy(faults::refuse).isInstanceOf(FieldsRefused.class);
    }

    private static Clocks embargoWithoutAZoneShownUntilADayInBerlin() {
        var embargo =
                new Window(
                        Optional.of(EMBARGO),
                        Optional.empty(),
                        Window.strictestZoneOfAnEnd(),
                        Optional.empty(),
                        false);
        var shown = Window.through(LocalDate.parse("2027-03-14"), BERLIN);
        return new Clocks(embargo, shown, Optional.empty(), Optional.empty());
    }

    private static Criteria selecting(Window published) {
        var any = Criteria.ANYTHING;
        return new Criteria(
                any.outlet(),
                any.languages(),
                any.sections(),
                any.bylines(),
                published,
                any.credits(),
                any.supplierIds(),
                any.instructions(),
                any.pools(),
                any.events());
    }

    @Example
    void says_beside_the_field_what_is_no_zone_and_what_is_no_number() {
        form.setZone("Asia/Nowhere");
        form.getNotBefore().setCount("-1");

        form.write(faults);

        assertThat(faults.of("zone")).hasSize(1);
        assertThat(faults.of("notBefore")).hasSize(1);
    }

    private static Clocks shownFor(Period length) {
        var limit = Optional.of(new TimeLimit(length, ZoneOffset.UTC));
        return new Clocks(Window.ALWAYS, Window.ALWAYS, limit, Optional.empty());
    }

    @Provide
    Arbitrary<Clocks> clocks() {
        var delays =
                Combinators.combine(
                                Arbitraries.integers().between(1, 99),
                                Arbitraries.of(Delay.Unit.class),
                                zones())
                        .as(Delay::new)
                        .optional();
        return Combinators.combine(windows(), windows(), limits(), limits(), delays, limits())
                .as(Clocks::new);
    }

    @Provide
    Arbitrary<Window> windows() {
        var from = hours("2026-01-01", "2026-06-30").optional();
        var until = hours("2026-07-01", "2026-12-31").optional();
        var wording = Arbitraries.of("through 2026-08-01", "as the letter says").optional();
        var release = Arbitraries.of(false, true);
        return Combinators.combine(from, until, zones(), wording, release).as(Window::new);
    }

    private static Arbitrary<Instant> hours(String first, String last) {
        return Arbitraries.longs()
                .between(
                        Instant.parse(first + "T00:00:00Z").getEpochSecond() / 3600,
                        Instant.parse(last + "T00:00:00Z").getEpochSecond() / 3600)
                .map(hour -> Instant.ofEpochSecond(hour * 3600));
    }

    private static Arbitrary<Optional<TimeLimit>> limits() {
        var parts = Arbitraries.integers().between(0, 40);
        return Combinators.combine(parts, parts, parts, zones())
                .as((years, months, days, zone) -> limit(Period.of(years, months, days), zone))
                .injectNull(0.3)
                .map(Optional::ofNullable);
    }

    private static TimeLimit limit(Period length, ZoneId zone) {
        return length.isZero() ? null : new TimeLimit(length, zone);
    }

    private static Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                ZoneOffset.UTC,
                Window.strictestZoneOfAnEnd(),
                BERLIN,
                ZoneId.of("America/New_York"),
                ZoneOffset.ofHours(2));
    }
}
