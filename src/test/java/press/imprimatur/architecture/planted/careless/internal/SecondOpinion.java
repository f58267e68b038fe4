package press.imprimatur.architecture.planted.careless.internal;

import java.util.List;
import java.util.Optional;
import press.imprimatur.terms.Decision;
import press.imprimatur.terms.EvaluationContext;
import press.imprimatur.terms.Outcome;
import press.imprimatur.terms.Question;
import press.imprimatur.terms.RightsEngine;

class SecondOpinion implements RightsEngine {

    @Override
    public Decision decide(Question question, EvaluationContext world) {
        return new Decision.Permit(new Outcome(List.of(), List.of(), Optional.empty()));
    }
}
