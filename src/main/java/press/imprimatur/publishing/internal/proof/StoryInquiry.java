package press.imprimatur.publishing.internal.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import press.imprimatur.publishing.internal.story.Ask;
import press.imprimatur.publishing.internal.story.PublicFacts;
import press.imprimatur.publishing.internal.story.Story;
import press.imprimatur.rights.OnRecord;
import press.imprimatur.terms.Act;
import press.imprimatur.terms.OwedDuty;
import press.imprimatur.terms.Use;

/**
 * All that is asked about one story in one transaction: what is on record about it is read once and
 * handed down, what was asked once is not asked again, and what was rendered of it is not rendered
 * again where the same is owed. A value of its caller, thrown away with the transaction: nobody
 * else sees it, and nothing invalidates it.
 */
public final class StoryInquiry {

    private final Supplier<OnRecord> keeping;
    private final Supplier<OnRecord> bringingOut;
    private final List<Answered> answered = new ArrayList<>();
    private final List<Made> made = new ArrayList<>();

    private record Answered(Story story, Ask ask, Attempt attempt) {}

    /** A rendering depends on nothing else: not on the instant, and not on the act. */
    private record Made(Story story, Use use, PublicFacts facts, Rendered rendered) {

        boolean isFor(Story other, Ask ask, List<OwedDuty> owed) {
            return story == other
                    && use == ask.use()
                    && facts.equals(ask.facts())
                    && rendered.owed().equals(owed);
        }
    }

    private StoryInquiry(Supplier<OnRecord> keeping, Supplier<OnRecord> bringingOut) {
        this.keeping = keeping;
        this.bringingOut = bringingOut;
    }

    /** By what was read before, whatever is asked. */
    public static StoryInquiry by(OnRecord record) {
        return new StoryInquiry(() -> record, () -> record);
    }

    /** Reads when it is first asked; what is read to bring out does for keeping from then on. */
    static StoryInquiry reading(Supplier<OnRecord> toKeep, Supplier<OnRecord> toBringOut) {
        var reserved = new Once(toBringOut);
        var plain = new Once(toKeep);
        return new StoryInquiry(() -> reserved.isRead() ? reserved.get() : plain.get(), reserved);
    }

    /** Bringing out takes from quantities, keeping does not. */
    OnRecord record(Act act) {
        return act == Act.PUBLISH ? bringingOut.get() : keeping.get();
    }

    /** The answer that was given to the same, or the one that is found now. */
    Attempt attempted(Story story, Ask ask, Supplier<Attempt> asking) {
        return answered.stream()
                .filter(each -> each.story() == story && each.ask().equals(ask))
                .findFirst()
                .map(Answered::attempt)
                .orElseGet(() -> keep(new Answered(story, ask, asking.get())));
    }

    private Attempt keep(Answered answer) {
        answered.add(answer);
        return answer.attempt();
    }

    /** The rendering that there is, or the one that is made now. */
    Rendered rendered(Story story, Ask ask, List<OwedDuty> owed, Supplier<Rendered> making) {
        return made.stream()
                .filter(each -> each.isFor(story, ask, owed))
                .findFirst()
                .map(Made::rendered)
                .orElseGet(() -> keep(new Made(story, ask.use(), ask.facts(), making.get())));
    }

    private Rendered keep(Made rendering) {
        made.add(rendering);
        return rendering.rendered();
    }

    /** Reads once, when it is first asked. */
    private static final class Once implements Supplier<OnRecord> {

        private final Supplier<OnRecord> reading;
        private Optional<OnRecord> read = Optional.empty();

        Once(Supplier<OnRecord> reading) {
            this.reading = reading;
        }

        boolean isRead() {
            return read.isPresent();
        }

        @Override
        public OnRecord get() {
            if (read.isEmpty()) {
                read = Optional.of(reading.get());
            }
            return read.get();
        }
    }
}
