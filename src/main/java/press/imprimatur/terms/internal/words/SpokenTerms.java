package press.imprimatur.terms.internal.words;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.sources.OutletId;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.OutletNames;
import press.imprimatur.terms.Place;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.TermsWords;

/** Knows outlets by name; the rest is {@link TermsInWords}. */
@ApplicationScoped
class SpokenTerms implements TermsWords {

    @Inject Sentences sentences;
    @Inject OutletNames outlets;

    @Override
    public List<String> of(Terms terms) {
        return new TermsInWords(sentences(), this::nameOf).of(terms);
    }

    @Override
    public String of(Duty duty) {
        return Phrases.sentence(new DutyInWords(new Phrases(sentences())).of(duty));
    }

    @Override
    public String of(Place place) {
        return new Phrases(sentences()).place(place);
    }

    private String nameOf(OutletId outlet) {
        return outlets.of(outlet).orElseGet(() -> sentences().say("rights.words.unknownOutlet"));
    }

    Sentences sentences() {
        return sentences;
    }
}
