package press.imprimatur.rights.internal.words;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.rights.Duty;
import press.imprimatur.rights.Place;
import press.imprimatur.rights.Terms;
import press.imprimatur.rights.TermsWords;
import press.imprimatur.sources.OutletId;
import press.imprimatur.sources.OutletNotFound;
import press.imprimatur.sources.Outlets;

/** Knows outlets by name; the rest is {@link TermsInWords}. */
@ApplicationScoped
class SpokenTerms implements TermsWords {

    @Inject Sentences sentences;
    @Inject Outlets outlets;

    @Override
    public List<String> of(Terms terms) {
        return new TermsInWords(sentences, this::nameOf).of(terms);
    }

    @Override
    public String of(Duty duty) {
        return Phrases.sentence(new DutyInWords(new Phrases(sentences)).of(duty));
    }

    @Override
    public String of(Place place) {
        return new Phrases(sentences).place(place);
    }

    private String nameOf(OutletId outlet) {
        try {
            return outlets.get(outlet).name();
        } catch (OutletNotFound unknown) {
            return sentences.say("rights.words.unknownOutlet");
        }
    }
}
