package press.imprimatur.rights.internal;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.identity.Allows;
import press.imprimatur.jobs.JobInSteps;
import press.imprimatur.rights.RightsFactRecorded;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.DutyName;

/** The steps of telling partners; what one has committed stands, whatever becomes of the next. */
@Stateless
@Allows
@TransactionAttribute(REQUIRES_NEW)
public class NewsStepService implements JobInSteps<UUID> {

    @Inject NewsRows rows;
    @Inject InstrumentRows instruments;
    @Inject DutyLetters letters;
    @Inject Clock clock;
    @Inject Event<RightsFactRecorded> facts;

    @Override
    @Allows
    public String name() {
        return "a letter with news for a partner";
    }

    @Override
    @Allows
    public Optional<Instant> nextDue() {
        return rows.nextDue();
    }

    @Override
    @Allows
    public Optional<UUID> take(Instant now) {
        return rows.take(now);
    }

    /** Writes its letter; where nobody's address is known, a person has to tell it. */
    @Override
    @Allows
    public void perform(UUID id, Instant now) {
        rows.lock(id)
                .ifPresent(news ->
                        instruments
                                .findCurrent(news.instrument())
                                .ifPresentOrElse(
                                        permission -> write(permission, news),
                                        () -> news.done(clock.instant())));
    }

    /** It was put off when it was taken. */
    @Override
    @Allows
    public void failed(UUID id, String why, Instant now) {}

    private void write(InstrumentEntity permission, NewsEntity news) {
        var duty = owed(permission, news.duty());
        if (duty.isEmpty()) {
            // Somebody amended the terms meanwhile: nobody is owed it any more.
            news.done(clock.instant());
            facts.fire(new RightsFactRecorded(news.instrument(), Optional.of(news.news().work())));
        } else if (letters.hasSomebody(permission.instrument(), duty.get())) {
            letters.tell(permission, duty.get(), List.of(news));
        } else {
            news.leaveToPeople();
        }
    }

    private static Optional<Duty> owed(InstrumentEntity permission, DutyName name) {
        return PersonalDuties.in(permission.terms()).stream()
                .filter(duty -> DutyName.of(duty).equals(name))
                .findFirst();
    }
}
