package press.imprimatur.kernel.internal;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.engine.config.spi.ConfigurationService;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/**
 * Brings the schema up to date before Hibernate looks whether it fits. Integrators run before the
 * validation; a start-up singleton would come after it.
 */
public class MigrateBeforeValidation implements Integrator {

    @Override
    public void integrate(
            Metadata metadata,
            BootstrapContext bootstrap,
            SessionFactoryImplementor sessionFactory) {
        var settings =
                sessionFactory.getServiceRegistry().requireService(ConfigurationService.class);
        var dataSource =
                (DataSource) settings.getSettings().get(AvailableSettings.JAKARTA_JTA_DATASOURCE);
        Flyway.configure(getClass().getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }

    @Override
    public void disintegrate(
            SessionFactoryImplementor sessionFactory, SessionFactoryServiceRegistry registry) {
        // The schema outlives us.
    }
}
