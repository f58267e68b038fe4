package press.imprimatur.dues.web;

import java.math.BigDecimal;
import java.time.Instant;
import press.imprimatur.api.Versioned;
import press.imprimatur.dues.Due;
import press.imprimatur.dues.Due.Price;
import press.imprimatur.dues.Due.Settled;
import press.imprimatur.dues.Due.Stretch;
import press.imprimatur.dues.DueState;
import press.imprimatur.terms.DutyType;

/** Something that we owe, as scripts read it. */
public record DueJson(
        String id,
        long version,
        DueState state,
        DutyType duty,
        BigDecimal amount,
        String currency,
        String permission,
        String title,
        String outlet,
        Instant periodFrom,
        Instant periodUntil,
        String work,
        String address,
        Instant dueAt,
        DutyType.Remedy remedy,
        int warnings,
        Instant settledAt,
        String settledBy,
        String note,
        String evidence)
        implements Versioned {

    static DueJson of(Due due) {
        return new DueJson(
                due.id().toString(),
                due.version(),
                due.state(),
                due.duty(),
                due.price().map(Price::amount).orElse(null),
                due.price().map(Price::currency).orElse(null),
                due.instrument().toString(),
                due.title(),
                due.outlet().map(Object::toString).orElse(null),
                due.period().map(Stretch::from).orElse(null),
                due.period().map(Stretch::until).orElse(null),
                due.work().map(Object::toString).orElse(null),
                due.address().orElse(null),
                due.dueAt(),
                due.remedy(),
                due.warnings(),
                due.settled().map(Settled::at).orElse(null),
                due.settled().map(Settled::by).orElse(null),
                due.settled().map(Settled::note).orElse(null),
                due.settled().flatMap(Settled::evidence).orElse(null));
    }
}
