package press.imprimatur.odrl.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.odrl.PolicyQuestion;
import press.imprimatur.terms.Channel;
import press.imprimatur.terms.Component;
import press.imprimatur.terms.ComponentKind;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.EvaluationContext;
import press.imprimatur.terms.EvaluationContext.DutyFact;
import press.imprimatur.terms.EvaluationContext.Usage;
import press.imprimatur.terms.Instrument;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.Quantity;
import press.imprimatur.terms.Question;
import press.imprimatur.terms.Timing;
import press.imprimatur.terms.Use;
import press.imprimatur.terms.WorkVersion;

/** A question to a policy as the engine hears it, and what it tells of the world. */
record AskedQuestion(PolicyQuestion asked, RequestContext context, Use use, WorkId work) {

    /** As many as are ever made up to stand for what was used before. */
    private static final int MOST_MADE_UP = 100;

    Question question() {
        var version = story();
        var channel =
                new Channel(
                        "asked",
                        context.brand().or(asked::party).orElse(""),
                        context.media(),
                        context.places(),
                        false,
                        Set.of(),
                        context.server(),
                        Set.of(),
                        Set.of(),
                        Channel.Recall.OURS);
        return Question.of(
                        context.act(),
                        use,
                        version,
                        List.of(component(version)),
                        channel,
                        asked.at())
                .timed(
                        new Timing(
                                asked.at(),
                                context.instant("firstPublishedAt"),
                                context.instant("plannedUntil")))
                .under(context.circumstances());
    }

    private WorkVersion story() {
        var name = context.version().orElse("current");
        var story = context.cameWith().map(Evaluation::named).orElse(work);
        return WorkVersion.first(story, name, context.facts());
    }

    /** The text that is asked for, or the picture, with the story that it stood in. */
    private Component component(WorkVersion story) {
        if (context.isOfPicture()) {
            return Component.image(1, work, context.factsOfPicture()).cameWith(story.work());
        }
        var text = Component.text(ComponentKind.BODY, story);
        return context.extent().map(text::measuring).orElse(text);
    }

    EvaluationContext world(List<Instrument> instruments) {
        var ids = instruments.stream().map(each -> each.ref().id()).toList();
        var used = usage();
        return new EvaluationContext(
                true,
                instruments,
                Optional.of(ids.stream().collect(Collectors.toMap(id -> id, id -> used))),
                Optional.of(fulfilled(ids)),
                Map.of(),
                List.of(),
                Map.of(),
                context.answers());
    }

    /**
     * The same limits for the few that stand for what was used: however large the numbers are, what
     * is left of them is compared, and nobody is made up to be counted.
     */
    Constraints reckoned(Constraints constraints) {
        if (constraints.quantities().stream().noneMatch(each -> each.kind().isCounted())) {
            return constraints;
        }
        var reckoned = new ArrayList<Quantity>();
        constraints.quantities().forEach(each -> reckoned.add(reckoned(each)));
        return constraints.atMost(reckoned.toArray(Quantity[]::new));
    }

    private Quantity reckoned(Quantity quantity) {
        if (!quantity.kind().isCounted() || quantity.most() <= MOST_MADE_UP) {
            return quantity;
        }
        var isPerPeriod = quantity.kind() == Quantity.Kind.PER_PERIOD;
        var used = context.number(isPerPeriod ? "count" : "liveAtOnce").orElse(0);
        var isUsedUp = used >= quantity.most();
        var most = Math.min(used, MOST_MADE_UP) + (isUsedUp ? 0 : 1);
        return new Quantity(quantity.kind(), most, quantity.period());
    }

    private Usage usage() {
        var done = strangers("count").collect(Collectors.toMap(one -> one, one -> asked.at()));
        return new Usage(done, strangers("liveAtOnce").collect(Collectors.toSet()));
    }

    private Stream<WorkId> strangers(String howMany) {
        var many = Math.min(context.number(howMany).orElse(0), MOST_MADE_UP);
        return Stream.iterate(0, each -> each + 1)
                .limit(many)
                .map(each -> Evaluation.named("stranger " + each));
    }

    private Set<DutyFact> fulfilled(List<InstrumentId> ids) {
        var names =
                context.words("fulfilled").stream()
                        .map(Vocabulary::term)
                        .collect(Collectors.toSet());
        return Stream.of(DutyType.values())
                .filter(type -> names.contains(DutyMapping.action(type)))
                .flatMap(type -> ids.stream().map(id -> fulfilled(id, type)))
                .collect(Collectors.toSet());
    }

    /** Who asks says so of what is asked about. */
    private DutyFact fulfilled(InstrumentId id, DutyType type) {
        return type.isOwedPerWork() ? DutyFact.met(id, type, work) : DutyFact.met(id, type);
    }
}
