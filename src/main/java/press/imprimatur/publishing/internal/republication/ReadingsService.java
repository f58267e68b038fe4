package press.imprimatur.publishing.internal.republication;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.jobs.Job;

/** Writes down what was read elsewhere, some seconds of it at a time. */
@Stateless
@Allows
public class ReadingsService implements Job {

    @Inject ReadingsCounted counted;
    @Inject RepublicationRows rows;
    @Inject Newsrooms newsrooms;

    @Override
    @Allows
    public Optional<Instant> nextDue() {
        return counted.dueAt();
    }

    @Override
    @Allows
    @TransactionAttribute(REQUIRES_NEW)
    public boolean doNext(Instant now) {
        if (counted.dueAt().filter(due -> !now.isBefore(due)).isEmpty()) {
            return false;
        }
        var day = now.atZone(newsrooms.get().zone()).toLocalDate();
        counted.take().forEach((reading, views) -> rows.add(reading, day, views));
        return true;
    }
}
