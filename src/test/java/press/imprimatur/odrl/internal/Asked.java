package press.imprimatur.odrl.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Optional;
import press.imprimatur.odrl.PolicyAnswer;
import press.imprimatur.odrl.PolicyDocument;
import press.imprimatur.odrl.PolicyFormat;
import press.imprimatur.odrl.PolicyQuestion;
import press.imprimatur.terms.internal.decision.DecidingEngine;

/** Questions to policies, for tests. */
record Asked(PolicyDocument policy, Optional<String> party, String context) {

    static final String STORY = "https://partner.example/story";
    private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");

    /** Of a policy in JSON-LD, by nobody. */
    static Asked of(String policy) {
        return of(PolicyFormat.JSON_LD, policy);
    }

    static Asked of(PolicyFormat format, String policy) {
        return new Asked(new PolicyDocument(format, policy), Optional.empty(), "{}");
    }

    Asked by(String somebody) {
        return new Asked(policy, Optional.of(somebody), context);
    }

    Asked telling(String what) {
        return new Asked(policy, party, what);
    }

    PolicyAnswer whether(String action) {
        try {
            var told = new ObjectMapper().readTree(context);
            var question = new PolicyQuestion(policy, party, action, STORY, told, NOON);
            return new Evaluation(question).by(new DecidingEngine());
        } catch (JsonProcessingException broken) {
            throw new AssertionError(context, broken);
        }
    }
}
