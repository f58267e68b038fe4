package press.imprimatur.search.internal.entries;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import press.imprimatur.identity.Allows;
import press.imprimatur.jobs.JobInSteps;

/** Enters what has changed, soon after it did. What fails is tried again later. */
@Stateless
@Allows
@TransactionAttribute(REQUIRES_NEW)
public class EnteringService implements JobInSteps<List<Thing>> {

    @Inject NotedChanges noted;
    @Inject EntryRows entries;
    @Inject Instance<EntrySource> sources;

    @Override
    @Allows
    public String name() {
        return "entering into the search";
    }

    @Override
    @Allows
    public Optional<Instant> nextDue() {
        return noted.nextDue();
    }

    @Override
    @Allows
    public Optional<List<Thing>> take(Instant now) {
        return Optional.of(noted.take(now)).filter(things -> !things.isEmpty());
    }

    @Override
    @Allows
    public void perform(List<Thing> things, Instant now) {
        things.forEach(this::enter);
    }

    /**
     * It is locked, then taken off the list, and only then read: a change that is committed after
     * that is on the list again, and whoever enters it comes later.
     */
    private void enter(Thing thing) {
        entries.lock(thing);
        noted.remove(thing);
        sources.stream()
                .filter(source -> source.kind() == thing.kind())
                .findFirst()
                .flatMap(source -> source.read(thing.id()))
                .ifPresentOrElse(entry -> entries.put(thing, entry), () -> entries.remove(thing));
    }

    /** It was put off when it was taken. */
    @Override
    @Allows
    public void failed(List<Thing> things, String why, Instant now) {}
}
