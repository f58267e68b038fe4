package press.imprimatur.clearance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import press.imprimatur.courier.LetterId;
import press.imprimatur.courier.LetterPosted;

/** Keeps what letters said when they were posted: once they have left, their keys are gone. */
@ApplicationScoped
public class OpenedLetters {

    private final Map<LetterId, String> texts = new ConcurrentHashMap<>();

    @PersistenceContext EntityManager entities;

    void on(@Observes LetterPosted posted) {
        var body =
                entities.createNativeQuery(
                                "select body from courier_letter where id = :id", String.class)
                        .setParameter("id", posted.letter().value())
                        .getSingleResult();
        texts.put(posted.letter(), (String) body);
    }

    String text(LetterId letter) {
        return texts.get(letter);
    }
}
