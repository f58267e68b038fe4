package press.imprimatur.terms.internal.words;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import press.imprimatur.kernel.Recorded;
import press.imprimatur.kernel.Sentences;

/** The same for what is kept and mailed. */
@Recorded
@ApplicationScoped
class RecordedTerms extends SpokenTerms {

    @Inject @Recorded Sentences recorded;

    @Override
    Sentences sentences() {
        return recorded;
    }
}
