package press.imprimatur.kernel.internal;

import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
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
        // On a connection of its own: a migration may take longer than the pool waits for anything.
        var config = ConfigProvider.getConfig();
        Flyway.configure(getClass().getClassLoader())
                .dataSource(
                        config.getValue("db.url", String.class),
                        config.getValue("db.user", String.class),
                        config.getValue("db.password", String.class))
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
