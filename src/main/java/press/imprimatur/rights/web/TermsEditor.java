package press.imprimatur.rights.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.rights.Decisions;
import press.imprimatur.rights.web.terms.TermsForm;
import press.imprimatur.rights.web.terms.TryForm;
import press.imprimatur.terms.Instrument;
import press.imprimatur.terms.TermsWords;

/** A page on which terms are written, with what they mean and would answer always in sight. */
@SuppressWarnings("serial")
public abstract class TermsEditor implements Serializable {

    @Inject TermsWords words;
    @Inject Decisions decisions;
    @Inject Sentences sentences;
    @Inject Clock clock;

    private final TryForm tried = new TryForm();
    private transient AnswerView answer;

    /** As if what is written were in force. */
    abstract Instrument draft();

    public abstract TermsForm getTerms();

    public abstract EvidenceForm getEvidence();

    /** Whether it is a permission that was not on record before. */
    public abstract boolean isFresh();

    /** Nothing but to show again what was typed, and what it means now. */
    public void refresh() {}

    /** What the terms mean as far as they are written. */
    public List<String> getWords() {
        return words.of(draft().terms());
    }

    /** Called before it is shown: what was asked for since may be answered otherwise. */
    public void forgetAnswer() {
        answer = null;
    }

    /** What they would answer; null if what is asked cannot be read. */
    public AnswerView getAnswer() {
        if (answer == null) {
            answer =
                    tried.ask(draft(), clock.instant(), decisions)
                            .map(decision -> new AnswerView(decision, sentences))
                            .orElse(null);
        }
        return answer;
    }

    /** What is wrong with a field of the question. */
    public List<String> faultsOf(String field) {
        return tried.faults().of(field).stream().map(sentences::say).toList();
    }

    public TryForm getTried() {
        return tried;
    }
}
