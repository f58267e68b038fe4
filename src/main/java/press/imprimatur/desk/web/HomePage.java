package press.imprimatur.desk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import press.imprimatur.articles.ArticleFilter;
import press.imprimatur.articles.Stage;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.publishing.Publication;
import press.imprimatur.publishing.Publishing;
import press.imprimatur.publishing.Scheduled;
import press.imprimatur.publishing.Schedules;
import press.imprimatur.publishing.Takedowns;
import press.imprimatur.rights.EndingPermissions;

/** What needs somebody's attention, and what went out lately. */
@Named
@RequestScoped
public class HomePage {

    private static final int SO_MANY = 6;
    private static final int LATEST = 100;
    private static final int MOST_ENDING = 200;
    private static final Duration SOON = Duration.ofDays(30);
    private static final Duration NEXT = Duration.ofDays(1);

    @Inject OutletNamedArticles articles;
    @Inject Publishing publishing;
    @Inject Schedules schedules;
    @Inject Takedowns takedowns;
    @Inject EndingPermissions permissions;
    @Inject CurrentCaller caller;
    @Inject Sentences sentences;
    @Inject Clock clock;

    private List<ArticleRow> offered;
    private List<ArticleRow> drafts;
    private List<Publication> latest;
    private List<PublicationRow> ending;
    private List<EndingPermissionRow> endingPermissions;
    private List<Scheduled> missed;
    private List<Scheduled> scheduled;

    /** Offered by their writers; they wait for an editor. */
    public List<ArticleRow> getOffered() {
        if (offered == null) {
            var filter = new ArticleFilter(Optional.of(Stage.OFFERED), Optional.empty());
            offered = articles.list(filter, Optional.empty(), SO_MANY).items();
        }
        return offered;
    }

    /** Begun by whoever is looking, not offered yet, and never out. */
    public List<ArticleRow> getDrafts() {
        if (drafts == null) {
            var filter =
                    new ArticleFilter(Optional.of(Stage.DRAFT), Optional.of(caller.get().user()));
            var out =
                    latest().stream()
                            .map(publication -> publication.article().toString())
                            .collect(Collectors.toSet());
            drafts =
                    articles.list(filter, Optional.empty(), LATEST).items().stream()
                            .filter(draft -> !out.contains(draft.getId()))
                            .limit(SO_MANY)
                            .toList();
        }
        return drafts;
    }

    /** Out, and the clock takes them down within thirty days; the first to end first. */
    public List<PublicationRow> getEnding() {
        if (ending == null) {
            ending =
                    takedowns.endingBy(clock.instant().plus(SOON), MOST_ENDING).stream()
                            .map(this::row)
                            .toList();
        }
        return ending;
    }

    /** Permissions in force that end by themselves within thirty days; the first to end first. */
    public List<EndingPermissionRow> getEndingPermissions() {
        if (endingPermissions == null) {
            endingPermissions =
                    permissions.endingBy(clock.instant().plus(SOON), MOST_ENDING).stream()
                            .map(EndingPermissionRow::new)
                            .toList();
        }
        return endingPermissions;
    }

    /** What should have gone out by itself and did not. */
    public List<Scheduled> getMissed() {
        if (missed == null) {
            missed = schedules.missed(MOST_ENDING);
        }
        return missed;
    }

    /** What goes out by itself within a day, the first to go first. */
    public List<Scheduled> getScheduled() {
        if (scheduled == null) {
            var now = clock.instant();
            scheduled = schedules.between(now, now.plus(NEXT), MOST_ENDING);
        }
        return scheduled;
    }

    public List<PublicationRow> getPublished() {
        return latest().stream().limit(SO_MANY).map(this::row).toList();
    }

    /** Whether there is nothing at all to show. */
    public boolean isQuiet() {
        return getOffered().isEmpty()
                && getDrafts().isEmpty()
                && latest().isEmpty()
                && getEndingPermissions().isEmpty()
                && getMissed().isEmpty()
                && getScheduled().isEmpty();
    }

    private PublicationRow row(Publication publication) {
        return PublicationRow.of(publication, sentences, clock.instant());
    }

    private List<Publication> latest() {
        if (latest == null) {
            latest = publishing.list(Optional.empty(), LATEST).items();
        }
        return latest;
    }
}
