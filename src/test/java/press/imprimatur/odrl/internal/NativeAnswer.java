package press.imprimatur.odrl.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.odrl.PolicyDocument;
import press.imprimatur.odrl.PolicyQuestion;
import press.imprimatur.terms.Component;
import press.imprimatur.terms.Decision;
import press.imprimatur.terms.EvaluationContext;
import press.imprimatur.terms.EvaluationContext.Usage;
import press.imprimatur.terms.Instrument;
import press.imprimatur.terms.OwedDuty;
import press.imprimatur.terms.Question;
import press.imprimatur.terms.WorkFacts;
import press.imprimatur.terms.internal.decision.DecidingEngine;

/** What a permission of ours answers, to be held against what its policy answers. */
record NativeAnswer(Question question, Decision decision, Map<String, Boolean> answers) {

    /** Once used before, and by nobody but this newsroom. */
    static NativeAnswer of(Question question, Instrument permission) {
        return of(question, permission, Map.of());
    }

    /**
     * The same of a newsroom that has answered what papers ask.
     *
     * @param answers by their keys
     */
    static NativeAnswer of(Question question, Instrument permission, Map<String, Boolean> answers) {
        var used = new Usage(Map.of(WorkId.next(), question.timing().at()), Set.of());
        var world = world(permission, used, answers);
        return new NativeAnswer(question, new DecidingEngine().decide(question, world), answers);
    }

    static EvaluationContext world(
            Instrument permission, Usage used, Map<String, Boolean> answers) {
        return new EvaluationContext(
                true,
                List.of(permission),
                Optional.of(Map.of(permission.ref().id(), used)),
                Optional.of(Set.of()),
                Map.of(),
                List.of(),
                Map.of(),
                answers);
    }

    void isThatOf(PolicyDocument policy) {
        var asked =
                new PolicyQuestion(
                        policy,
                        Optional.of(Profile.US),
                        Actions.of(question.use()),
                        Targets.iri(picture().map(Component::work).orElse(question.work().work())),
                        told(),
                        question.timing().at());
        var answer = new Evaluation(asked).by(new DecidingEngine());

        assertThat(answer.unmapped()).isEmpty();
        assertThat(answer.verdict())
                .as("%s of %s; %s", question, policy.text(), answer)
                .isEqualTo(decision.verdict());
        if (decision.permits()) {
            assertThat(duties(answer.decision().orElseThrow())).isEqualTo(duties(decision));
            assertThat(answer.validUntil()).isEqualTo(decision.validUntil());
        }
    }

    private static List<Object> duties(Decision decision) {
        return decision.duties().stream().map(OwedDuty::duty).map(Object.class::cast).toList();
    }

    private Optional<Component> picture() {
        return question.components().stream()
                .filter(each -> each.cameWith().isPresent())
                .findFirst();
    }

    private JsonNode told() {
        var told = JsonNodeFactory.instance.objectNode();
        var channel = question.channel();
        var facts = question.work().facts();
        told.put("act", question.act().name()).put("brand", channel.brand());
        told.put("version", question.work().version()).put("count", 1).put("liveAtOnce", 0);
        told.put("words", 90).put("paragraphs", 4).put("percentage", 30);
        put(told, "spatial", channel.market());
        put(told, "media", channel.media());
        put(told, "circumstance", question.circumstances());
        channel.server().ifPresent(place -> told.put("server", place.code()));
        facts.language().ifPresent(tag -> told.put("language", tag));
        var looks = picture().map(Component::facts).orElse(facts);
        looks.credit().ifPresent(credit -> told.put("credit", credit));
        looks.pool().ifPresent(pool -> told.put("pool", pool));
        put(told, "instruction", looks.instructions());
        picture()
                .flatMap(Component::cameWith)
                .ifPresent(story -> {
                    told.put("cameWith", Targets.iri(story));
                    tell(told.putObject("story"), facts);
                });
        if (!answers.isEmpty()) {
            put(told, "grantee", answered(true));
            put(told, "notGrantee", answered(false));
        }
        facts.outlet().ifPresent(outlet -> told.put("outlet", outlet.toString()));
        facts.publishedAt().ifPresent(at -> told.put("publishedAt", at.toString()));
        question.timing()
                .firstPublishedAt()
                .ifPresent(at -> told.put("firstPublishedAt", at.toString()));
        return told;
    }

    /** What the picture does not tell of its story. */
    private static void tell(ObjectNode told, WorkFacts story) {
        story.credit().ifPresent(credit -> told.put("credit", credit));
        story.pool().ifPresent(pool -> told.put("pool", pool));
        story.event().ifPresent(event -> told.put("event", event));
        story.supplierId().ifPresent(id -> told.put("supplierId", id));
        put(told, "instruction", story.instructions());
    }

    private List<String> answered(boolean so) {
        return answers.keySet().stream().filter(each -> answers.get(each) == so).toList();
    }

    private static void put(ObjectNode told, String name, Collection<?> values) {
        var array = told.putArray(name);
        values.forEach(each -> array.add(each.toString()));
    }
}
