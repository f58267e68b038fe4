package press.imprimatur.terms;

import java.util.List;

/**
 * Says in plain English what terms mean. Every part of the terms is said: two terms that differ in
 * more than the works they list do not read the same. Used by pages while terms are written, by the
 * page of a permission, and by mails.
 */
public interface TermsWords {

    /**
     * What the terms mean, one sentence for each thing to know: what they cover, what they allow
     * and forbid, where, when and how much, what is owed in return, who may take it back. Instants
     * are said in the zone of the document that set them.
     */
    List<String> of(Terms terms);

    /** What a duty is, with its exact words, when it is due, and what follows if it is not done. */
    String of(Duty duty);

    /** A place by its name. */
    String of(Place place);

    /** What the terms mean, in one breath. */
    default String inOneBreath(Terms terms) {
        return String.join(" ", of(terms));
    }
}
