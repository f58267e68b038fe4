package press.imprimatur.publishing.internal.republication;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.publishing.Republications;

@Stateless
@Allows
public class RepublicationsService implements Republications {

    @Inject RepublicationRows rows;
    @Inject Newsrooms newsrooms;
    @Inject Clock clock;

    @Override
    @Allows(everybodyAtTheDesk = true)
    public List<Republished> recent() {
        return rows.since(firstDay());
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public List<OnSite> of(ArticleId article) {
        return rows.of(article, firstDay());
    }

    private LocalDate firstDay() {
        return LocalDate.ofInstant(clock.instant(), newsrooms.get().zone()).minusDays(DAYS - 1L);
    }
}
