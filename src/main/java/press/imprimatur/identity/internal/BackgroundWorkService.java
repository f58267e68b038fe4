package press.imprimatur.identity.internal;

import static press.imprimatur.identity.Role.ADMINISTRATOR;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.BackgroundWork;
import press.imprimatur.jobs.JobQueue;
import press.imprimatur.jobs.JobTable;
import press.imprimatur.kernel.Sentences;

@Stateless
@Allows
public class BackgroundWorkService implements BackgroundWork {

    @Inject @Any Instance<JobTable> tables;
    @Inject JobQueue queue;
    @Inject Sentences sentences;

    @Override
    @Allows(ADMINISTRATOR)
    public List<KindOfWork> all() {
        return tables.stream()
                .map(table -> new KindOfWork(sentences.say(table.title()), queue.waiting(table)))
                .sorted(
                        Comparator.comparing((KindOfWork kind) -> -kind.work().failing())
                                .thenComparing(KindOfWork::name))
                .toList();
    }
}
