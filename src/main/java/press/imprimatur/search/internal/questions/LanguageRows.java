package press.imprimatur.search.internal.questions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.Session;
import press.imprimatur.search.internal.words.AskedText;

/** In which languages there is something, and what a question is in each of them. */
@ApplicationScoped
class LanguageRows {

    @PersistenceContext EntityManager entities;

    List<String> all() {
        return session()
                .createNativeQuery(
                        """
                        select distinct language from search_language
                        where language <> '' order by language
                        """,
                        String.class)
                .getResultList();
    }

    /**
     * Stems what was asked in every dictionary that is in use. In each, all words have to be there
     * but those that it does not enter.
     */
    TextQuery queryOf(AskedText asked) {
        var parts = asked.parts();
        var words = parts.stream().map(part -> part.text().words()).toArray(String[]::new);
        var phrases = parts.stream().map(AskedText.Part::isPhrase).toArray(Boolean[]::new);
        var stemmed = stemmed(words, phrases);
        var pairs = parts.stream().map(AskedText.Part::pairs).toList();
        return TextQuery.of(stemmed, pairs);
    }

    /**
     * For each dictionary what PostgreSQL is asked of the words; what it does not enter is gone.
     */
    private List<List<String>> stemmed(String[] words, Boolean[] phrases) {
        var byDictionary =
                session()
                        .createNativeQuery(
                                """
                                select d.dictionary as dictionary,
                                       cast(case when p.phrase
                                            then phraseto_tsquery(cast(d.dictionary as regconfig), p.words)
                                            else plainto_tsquery(cast(d.dictionary as regconfig), p.words)
                                            end as text) as stemmed
                                from (select distinct dictionary from search_language) d
                                     cross join unnest(cast(:words as text[]), cast(:phrases as boolean[]))
                                                as p (words, phrase)
                                """,
                                Tuple.class)
                        .setParameter("words", words)
                        .setParameter("phrases", phrases)
                        .getResultStream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> row.get("dictionary", String.class),
                                        Collectors.mapping(
                                                row -> row.get("stemmed", String.class),
                                                Collectors.toList())));
        return List.copyOf(byDictionary.values());
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
