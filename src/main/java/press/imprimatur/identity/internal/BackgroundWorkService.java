package press.imprimatur.identity.internal;

import static press.imprimatur.identity.Role.ADMINISTRATOR;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.BackgroundWork;
import press.imprimatur.jobs.Backlog;
import press.imprimatur.kernel.Sentences;

@Stateless
@Allows
public class BackgroundWorkService implements BackgroundWork {

    @Inject @Any Instance<Backlog> backlogs;
    @Inject Sentences sentences;
    @Inject Clock clock;

    @Override
    @Allows(ADMINISTRATOR)
    public List<KindOfWork> all() {
        var now = clock.instant();
        return backlogs.stream()
                .map(each -> new KindOfWork(sentences.say(each.name()), each.waiting(now)))
                .sorted(
                        Comparator.comparing((KindOfWork kind) -> -kind.work().failing())
                                .thenComparing(KindOfWork::name))
                .toList();
    }
}
