package press.imprimatur.rights.internal.words;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.rights.Terms;
import press.imprimatur.rights.TermsWords;
import press.imprimatur.sources.Outlets;

/** Knows outlets by name; the rest is {@link TermsInWords}. */
@ApplicationScoped
class SpokenTerms implements TermsWords {

    @Inject Sentences sentences;
    @Inject Outlets outlets;

    @Override
    public List<String> of(Terms terms) {
        return new TermsInWords(sentences, outlet -> outlets.get(outlet).name()).of(terms);
    }
}
