package press.imprimatur.articles.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.TreeMap;
import org.hibernate.Session;
import press.imprimatur.articles.Tags;

/** Every tag that a text ever had, in the spelling in which it came first. */
@ApplicationScoped
class TagRows {

    @PersistenceContext EntityManager entities;

    /** Always in the same order, so that two who save never wait for each other. */
    void know(Tags tags) {
        var byFolded = new TreeMap<String, String>();
        tags.names().forEach(name -> byFolded.put(Tags.folded(name), name));
        if (byFolded.isEmpty()) {
            return;
        }
        session()
                .createNativeMutationQuery(
                        """
                        insert into articles_tag (folded, name)
                        select folded, name
                        from unnest(cast(:folded as text[]), cast(:names as text[]))
                             with ordinality as tag (folded, name, position)
                        order by position
                        on conflict (folded) do nothing
                        """)
                .setParameter("folded", byFolded.keySet().toArray(String[]::new))
                .setParameter("names", byFolded.values().toArray(String[]::new))
                .executeUpdate();
    }

    List<String> beginningWith(String typed, int limit) {
        return session()
                .createNativeQuery(
                        """
                        select name from articles_tag
                        where starts_with(folded, :typed) order by folded limit :most
                        """,
                        String.class)
                .setParameter("typed", Tags.folded(typed))
                .setParameter("most", limit)
                .getResultList();
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
