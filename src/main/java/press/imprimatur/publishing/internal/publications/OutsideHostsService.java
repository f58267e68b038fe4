package press.imprimatur.publishing.internal.publications;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import press.imprimatur.identity.Allows;
import press.imprimatur.publishing.OutsideHost;
import press.imprimatur.publishing.OutsideHosts;

@Stateless
@Allows
public class OutsideHostsService implements OutsideHosts {

    @Inject Publications publications;
    @Inject Clock clock;

    @Override
    @Allows(everybodyAtTheDesk = true)
    public List<OutsideHost> reached() {
        return publications.reachedAt(clock.instant());
    }
}
