package press.imprimatur.clearance;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import press.imprimatur.courier.LetterId;
import press.imprimatur.courier.LetterPosted;
import press.imprimatur.keys.Seals;

/** Keeps what letters said when they were posted: once they have left, their keys are gone. */
@ApplicationScoped
public class OpenedLetters {

    private final Map<LetterId, String> texts = new ConcurrentHashMap<>();

    @PersistenceContext EntityManager entities;
    @Inject Seals seals;

    void on(@Observes LetterPosted posted) {
        var found =
                entities.createNativeQuery(
                                "select sealed_body from courier_letter"
                                        + " where id = :id and sealed_body is not null",
                                byte[].class)
                        .setParameter("id", posted.letter().value())
                        .getResultList();
        for (var sealed : found) {
            var place = "courier_letter.sealed_body/" + posted.letter();
            texts.put(posted.letter(), new String(seals.open(place, (byte[]) sealed), UTF_8));
        }
    }

    String text(LetterId letter) {
        return texts.get(letter);
    }
}
