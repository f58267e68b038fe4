package press.imprimatur.publishing.internal.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import press.imprimatur.publishing.SiteArrangement;

/** What is arranged of the site, for whoever renders it. */
@ApplicationScoped
public class SiteRow {

    @PersistenceContext EntityManager entities;

    public SiteArrangement arrangement() {
        return row().arrangement();
    }

    SiteEntity row() {
        return entities.find(SiteEntity.class, SiteEntity.THE_ONLY_ONE);
    }

    void changed() {
        entities.flush();
    }
}
