package press.imprimatur.rights.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.imprimatur.kernel.PlainTime;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.rights.Companions;
import press.imprimatur.rights.InstrumentSummary;
import press.imprimatur.rights.PermissionHistory;
import press.imprimatur.rights.Permissions;

/** When a permission was in force, is and will be, drawn on one line and said in words. */
@Named
@RequestScoped
public class ValidityLine {

    private static final Duration AHEAD = Duration.ofDays(60);

    @Inject PermissionPage page;
    @Inject Permissions permissions;
    @Inject PermissionHistory history;
    @Inject Companions companions;
    @Inject Sentences sentences;
    @Inject Clock clock;

    private List<ValidityStretch> stretches;
    private List<InstrumentSummary> supplements;
    private Instant now;
    private Instant first;
    private Instant last;

    @PostConstruct
    void look() {
        var display = permissions.get(page.getId()).instrument().terms().constraints().clocks();
        stretches =
                ValidityStretch.of(
                        history.of(page.getId()),
                        display.display().from(),
                        display.display().until());
        supplements = companions.of(page.getId()).supplements();
        now = clock.instant();
        first = first(stretches, now);
        last = last(stretches, now);
    }

    private static Instant first(List<ValidityStretch> stretches, Instant now) {
        return stretches.stream().map(ValidityStretch::from).findFirst().orElse(now);
    }

    /**
     * Where the line ends: some time after all that is known. Years that nobody means, which terms
     * of earlier versions may have, lie beyond it.
     */
    static Instant last(List<ValidityStretch> stretches, Instant now) {
        var ends = stretches.stream().flatMap(each -> each.until().stream());
        var known =
                Stream.concat(ends.filter(PlainTime::isUsual), Stream.of(now))
                        .max(Instant::compareTo)
                        .orElse(now);
        var passed = Duration.between(first(stretches, now), known);
        return known.plus(passed.dividedBy(4)).plus(AHEAD);
    }

    /** The parts of the line, the oldest first. */
    public List<Part> getParts() {
        return stretches.stream().map(this::part).toList();
    }

    private Part part(ValidityStretch of) {
        return new Part(
                StateWords.label(of.state(), of.standing(), sentences),
                StateWords.tone(of.state(), of.standing()),
                of.from(),
                of.until().orElse(null),
                place(of.from()),
                width(of.from(), of.until()));
    }

    /** What was added to it, each on a line of its own. */
    public List<Part> getSupplements() {
        return supplements.stream().map(this::supplement).toList();
    }

    private Part supplement(InstrumentSummary of) {
        var from = of.displayFrom().filter(first::isBefore).orElse(first);
        var until = of.displayUntil().map(end -> end.at());
        return new Part(
                of.title(),
                StateWords.tone(of.state(), of.standing()),
                of.displayFrom().orElse(null),
                until.orElse(null),
                place(from),
                width(from, until));
    }

    /** Where now is, in hundredths of the line. */
    public double getNow() {
        return place(now);
    }

    private double width(Instant from, Optional<Instant> until) {
        return Math.max(0.6, until.map(this::place).orElse(100.0) - place(from));
    }

    private double place(Instant at) {
        var whole = Duration.between(first, last).toMinutes();
        var passed = 1000 * Duration.between(first, at).toMinutes() / whole;
        return Math.max(0, Math.min(1000, passed)) / 10.0;
    }

    /**
     * A part of a line.
     *
     * @param from null if it begins with the permission
     * @param until null if nothing ends it yet
     * @param start in hundredths of the line
     */
    public record Part(
            String words, String tone, Instant from, Instant until, double start, double width) {

        public String getWords() {
            return words;
        }

        public String getTone() {
            return tone;
        }

        public Instant getFrom() {
            return from;
        }

        public Instant getUntil() {
            return until;
        }

        public double getStart() {
            return start;
        }

        public double getWidth() {
            return width;
        }
    }
}
