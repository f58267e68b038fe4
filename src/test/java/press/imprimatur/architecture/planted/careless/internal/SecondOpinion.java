package press.imprimatur.architecture.planted.careless.internal;

import java.util.List;
import java.util.Optional;
import press.imprimatur.rights.Decision;
import press.imprimatur.rights.Outcome;
import press.imprimatur.rights.Question;
import press.imprimatur.rights.RightsEngine;
import press.imprimatur.rights.World;

class SecondOpinion implements RightsEngine {

    @Override
    public Decision decide(Question question, World world) {
        return new Decision.Permit(new Outcome(List.of(), List.of(), Optional.empty()));
    }
}
