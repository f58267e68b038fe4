package press.imprimatur.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.EntityType;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/**
 * Without its scanner (hibernate-scan-jandex) Hibernate finds no entity, compares none with the
 * schema, and says nothing until the first query fails.
 */
@ArquillianTest
class EntitiesIT {

    @PersistenceContext EntityManager entities;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @Test
    void hibernateFindsTheEntitiesOfAllModules() {
        var found = entities.getMetamodel().getEntities();

        assertThat(found)
                .extracting(EntityType::getJavaType)
                .extracting(Class::getPackageName)
                .extracting(name -> name.split("\\.")[2])
                .contains("identity", "sources", "rights", "articles", "publishing");
    }
}
