package press.imprimatur.demonstration.internal;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import press.imprimatur.identity.SetUp;

/**
 * Fills an empty installation, if it was started for a demonstration. Each step commits by itself,
 * as if people had done it one after the other.
 */
@Singleton
@Startup
public class DemonstrationLoader {

    private static final System.Logger LOG = System.getLogger(DemonstrationLoader.class.getName());

    @Inject
    @ConfigProperty(name = "imprimatur.demo", defaultValue = "false")
    boolean wanted;

    @Inject SetUp setUp;
    @Inject DemonstrationPeople people;
    @Inject DemonstrationStories stories;
    @Inject DemonstrationTeamwork teamwork;

    @PostConstruct
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void load() {
        if (wanted && setUp.isNeeded()) {
            people.moveIn();
            stories.load();
            teamwork.load();
            LOG.log(System.Logger.Level.INFO, "the demonstration is loaded");
        }
    }
}
