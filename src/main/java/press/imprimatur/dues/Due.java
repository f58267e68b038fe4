package press.imprimatur.dues;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import press.imprimatur.api.Versioned;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.sources.OutletId;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.DutyType.Remedy;
import press.imprimatur.terms.InstrumentId;

/**
 * Something that we owe for what we used.
 *
 * @param version grows with every change
 * @param title of the instrument
 * @param duty {@link DutyType#PAY} or {@link DutyType#REPORT_USAGE}
 * @param price what is to be paid; empty for a report
 * @param period what it is owed for, if for a stretch of time
 * @param work what it is owed for, if for one work
 * @param address where that work came out; empty if not for one work
 * @param dueAt from this instant on it is overdue
 * @param remedy what follows if it stays undone, as the terms say
 * @param warnings how often the desk was warned that it is overdue
 * @param state as of now
 */
public record Due(
        DueId id,
        long version,
        InstrumentId instrument,
        String title,
        Optional<OutletId> outlet,
        DutyType duty,
        Optional<Price> price,
        Optional<Stretch> period,
        Optional<WorkId> work,
        Optional<String> address,
        Instant dueAt,
        Remedy remedy,
        int warnings,
        DueState state,
        Optional<Settled> settled)
        implements Versioned {

    /**
     * A sum of money.
     *
     * @param currency ISO 4217, as the terms write it
     */
    public record Price(BigDecimal amount, String currency) {

        public Price {
            requireNonNull(amount, "amount");
            requireNonNull(currency, "currency");
        }

        @Override
        public String toString() {
            return amount.toPlainString() + " " + currency;
        }
    }

    /** A stretch of time, half-open. */
    public record Stretch(Instant from, Instant until) {

        public Stretch {
            if (!until.isAfter(from)) {
                throw new IllegalArgumentException("ends before it begins");
            }
        }
    }

    /**
     * That it was done.
     *
     * @param note in the words of who did it; empty if they gave evidence only
     * @param evidence the name of the file that proves it; empty if there is none
     */
    public record Settled(Instant at, String by, String note, Optional<String> evidence) {}
}
