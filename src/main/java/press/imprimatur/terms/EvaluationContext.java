package press.imprimatur.terms;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import press.imprimatur.kernel.WorkId;

/**
 * What is so, apart from the question: passed in, so that a decision is pure. A ledger that could
 * not be read is absent, and then the answer is UNKNOWN wherever it would have mattered: never
 * "fine".
 *
 * @param clockIsSound whether the node's clock agrees with the database's
 * @param instruments all that may speak of the works in question, holds and house rules included;
 *     kept by id, so that it does not matter how they were found
 * @param usage what was used of quantities
 * @param duties which duties were met, and which are overdue
 * @param releases when grantors released what they had embargoed without an end
 * @param overrides what two persons decided where the rules could not
 * @param authorships whose those works are that were made or brought in here
 * @param answers whether we are what papers ask, by {@link GranteeAnswer#key}; others are open
 */
public record EvaluationContext(
        boolean clockIsSound,
        List<Instrument> instruments,
        Optional<Map<InstrumentId, Usage>> usage,
        Optional<Set<DutyFact>> duties,
        Map<Released, Instant> releases,
        List<SignedOverride> overrides,
        Map<WorkId, Authorship> authorships,
        Map<String, Boolean> answers) {

    public EvaluationContext {
        instruments = instruments.stream().sorted(Comparator.comparing(Instrument::ref)).toList();
        usage = StableCopies.maybe(usage).map(Map::copyOf);
        duties = StableCopies.maybe(duties).map(Set::copyOf);
        releases = Map.copyOf(releases);
        overrides = List.copyOf(overrides);
        authorships = Map.copyOf(authorships);
        answers = Map.copyOf(answers);
    }

    /** One in which nothing was made here, and nobody has answered anything. */
    public EvaluationContext(
            boolean clockIsSound,
            List<Instrument> instruments,
            Optional<Map<InstrumentId, Usage>> usage,
            Optional<Set<DutyFact>> duties,
            Map<Released, Instant> releases,
            List<SignedOverride> overrides) {
        this(clockIsSound, instruments, usage, duties, releases, overrides, Map.of(), Map.of());
    }

    /** These instruments, nothing used, nothing owed. */
    public static EvaluationContext of(List<Instrument> instruments) {
        return new EvaluationContext(
                true,
                instruments,
                Optional.of(Map.of()),
                Optional.of(Set.of()),
                Map.of(),
                List.of());
    }

    /** These instruments, nothing used, nothing owed. */
    public static EvaluationContext of(Instrument... instruments) {
        return of(List.of(instruments));
    }

    /** The same with one instrument more. */
    public EvaluationContext and(Instrument another) {
        var more = Stream.concat(instruments.stream(), Stream.of(another)).toList();
        return new EvaluationContext(
                clockIsSound, more, usage, duties, releases, overrides, authorships, answers);
    }

    /** The same without any version of an instrument; what was used of it stays counted. */
    public EvaluationContext without(InstrumentId gone) {
        var left = instruments.stream().filter(each -> !each.ref().id().equals(gone)).toList();
        return new EvaluationContext(
                clockIsSound, left, usage, duties, releases, overrides, authorships, answers);
    }

    /** The same with these facts of duties. */
    public EvaluationContext where(DutyFact... facts) {
        var met = Optional.of(Set.of(facts));
        return new EvaluationContext(
                clockIsSound, instruments, usage, met, releases, overrides, authorships, answers);
    }

    /** The same after that much use of an instrument. */
    public EvaluationContext used(InstrumentId instrument, Usage soMuch) {
        var used = Optional.of(Map.of(instrument, soMuch));
        return new EvaluationContext(
                clockIsSound, instruments, used, duties, releases, overrides, authorships, answers);
    }

    /** The same after a grantor's release of all that an instrument covers. */
    public EvaluationContext released(InstrumentId instrument, Instant at) {
        return released(new Released(instrument, Optional.empty()), at);
    }

    /** The same after a release. */
    public EvaluationContext released(Released what, Instant at) {
        var of = Map.of(what, at);
        return new EvaluationContext(
                clockIsSound, instruments, usage, duties, of, overrides, authorships, answers);
    }

    /** Since when a work is released, the earliest counts; empty if it never was. */
    public Optional<Instant> releaseOf(InstrumentId instrument, WorkId work) {
        return Stream.of(Optional.of(work), Optional.<WorkId>empty())
                .flatMap(of -> Stream.ofNullable(releases.get(new Released(instrument, of))))
                .min(Comparator.naturalOrder());
    }

    /** The same with an override. */
    public EvaluationContext overridden(SignedOverride by) {
        var signed = List.of(by);
        return new EvaluationContext(
                clockIsSound, instruments, usage, duties, releases, signed, authorships, answers);
    }

    /** The same, its ledgers unread. */
    public EvaluationContext withoutLedgers() {
        return new EvaluationContext(
                clockIsSound,
                instruments,
                Optional.empty(),
                Optional.empty(),
                releases,
                overrides,
                authorships,
                answers);
    }

    /** The same on a node whose clock is not to be trusted. */
    public EvaluationContext withUnsoundClock() {
        return new EvaluationContext(
                false, instruments, usage, duties, releases, overrides, authorships, answers);
    }

    /** The same, of which it is known whose that work is. */
    public EvaluationContext made(WorkId work, Authorship authorship) {
        var state = MadeVersion.of(work);
        return made(Map.of(state, authorship), Set.of(state));
    }

    /** The same, in which works are as far as it is known whose they are in these states. */
    public EvaluationContext made(Map<MadeVersion, Authorship> known, Set<MadeVersion> states) {
        if (known.isEmpty()) {
            return this;
        }
        var more = new HashMap<>(authorships);
        for (var state : states) {
            var authorship = known.get(state);
            if (authorship != null) {
                more.put(state.work(), authorship);
            }
        }
        return new EvaluationContext(
                clockIsSound, instruments, usage, duties, releases, overrides, more, answers);
    }

    /**
     * What was used of an instrument.
     *
     * @param broughtOut when each work came out under it last; a correction of what is out, or its
     *     return after a hold, is no coming out
     * @param live the works that are out under it now
     */
    public record Usage(Map<WorkId, Instant> broughtOut, Set<WorkId> live) {

        public Usage {
            broughtOut = Map.copyOf(broughtOut);
            live = Set.copyOf(live);
        }

        /**
         * The works that count at an instant, with when they count no more: never, if no calendar
         * reaches so far.
         */
        public Map<WorkId, Instant> countedAt(Instant at, Period period) {
            var counted = new HashMap<WorkId, Instant>();
            broughtOut.forEach((work, out) -> {
                var end = after(out, period);
                if (at.isBefore(end)) {
                    counted.put(work, end);
                }
            });
            return counted;
        }

        private static Instant after(Instant out, Period period) {
            try {
                return out.atZone(ZoneOffset.UTC).plus(period).toInstant();
            } catch (DateTimeException | ArithmeticException beyondEveryCalendar) {
                return Instant.MAX;
            }
        }
    }

    /**
     * What is known of a duty.
     *
     * @param duty which one of the instrument
     * @param work the work for which it is so; absent if for the whole instrument
     * @param text the words for which it is so, by their hash; absent if whatever they are
     * @param warnings how often somebody was warned of it
     * @param since when that became so, UTC; absent if nobody knows: no time has passed, then
     */
    public record DutyFact(
            InstrumentId instrument,
            DutyName duty,
            Optional<WorkId> work,
            Optional<String> text,
            DutyStatus status,
            int warnings,
            Optional<Instant> since) {

        public DutyFact {
            requireNonNull(instrument, "instrument");
            requireNonNull(duty, "duty");
            requireNonNull(status, "status");
            work = StableCopies.maybe(work);
            text = StableCopies.maybe(text);
            since = StableCopies.maybe(since);
        }

        /** Met for the whole instrument, whatever it says. */
        public static DutyFact met(InstrumentId instrument, DutyType type) {
            return met(instrument, DutyName.anyOf(type), Optional.empty());
        }

        /** Met for one work, whatever it says. */
        public static DutyFact met(InstrumentId instrument, DutyType type, WorkId work) {
            return met(instrument, DutyName.anyOf(type), Optional.of(work));
        }

        /** That very duty is met. */
        public static DutyFact met(InstrumentId instrument, DutyName duty, Optional<WorkId> work) {
            return of(instrument, duty, work, DutyStatus.MET, 0);
        }

        /** That very duty is not possible for that work. */
        public static DutyFact excused(InstrumentId instrument, DutyName duty, WorkId work) {
            return of(instrument, duty, Optional.of(work), DutyStatus.EXCUSED, 0);
        }

        /** Overdue for the whole instrument, after so many warnings. */
        public static DutyFact overdue(InstrumentId instrument, DutyType type, int warnings) {
            var any = DutyName.anyOf(type);
            return of(instrument, any, Optional.empty(), DutyStatus.OVERDUE, warnings);
        }

        private static DutyFact of(
                InstrumentId instrument,
                DutyName duty,
                Optional<WorkId> work,
                DutyStatus status,
                int warnings) {
            var nothing = Optional.<String>empty();
            return new DutyFact(
                    instrument, duty, work, nothing, status, warnings, Optional.empty());
        }

        /** The same of a text, which must be that very text. */
        public DutyFact ofText(String hash) {
            return new DutyFact(instrument, duty, work, Optional.of(hash), status, warnings, since);
        }

        /** The same since that instant. */
        public DutyFact since(Instant instant) {
            var known = Optional.of(instant);
            return new DutyFact(instrument, duty, work, text, status, warnings, known);
        }
    }

    /** How it stands with a duty. */
    public enum DutyStatus {
        MET,
        /** Somebody said why it was not possible; counts where it is due where possible. */
        EXCUSED,
        OVERDUE
    }

    /**
     * What two persons decided where the rules left a question, or a soft rule refused.
     *
     * @param setsAside the reasons that they were shown and signed away; no other
     * @param from included
     * @param until excluded; at most 72 hours later
     */
    public record SignedOverride(
            WorkId work,
            Use use,
            Set<ReasonCode> setsAside,
            String first,
            String second,
            String reason,
            Instant from,
            Instant until) {

        private static final Duration LONGEST = Duration.ofHours(72);

        public SignedOverride {
            requireNonNull(work, "work");
            requireNonNull(use, "use");
            setsAside = Set.copyOf(setsAside);
            requireNonNull(reason, "reason");
            if (first.equals(second)) {
                throw new IllegalArgumentException("an override takes two persons");
            }
            if (!until.isAfter(from) || Duration.between(from, until).compareTo(LONGEST) > 0) {
                throw new IllegalArgumentException("an override lasts at most 72 hours");
            }
        }
    }
}
