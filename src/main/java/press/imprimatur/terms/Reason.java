package press.imprimatur.terms;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import press.imprimatur.kernel.Sentences;

/**
 * One reason against it, with what would help.
 *
 * @param instrument on what paper it stands; absent if it is the lack of one
 * @param arguments what the sentence mentions, after the component, in the order of the bundle:
 *     words, numbers, a {@link Moment}, a {@link Use}
 */
public record Reason(
        ReasonCode code,
        Component component,
        Optional<InstrumentId> instrument,
        List<Object> arguments,
        Fix fix) {

    public Reason {
        requireNonNull(code, "code");
        requireNonNull(component, "component");
        requireNonNull(fix, "fix");
        instrument = StableCopies.maybe(instrument);
        arguments = StableCopies.list(arguments);
    }

    /** The sentence that an editor reads. */
    public String sentence(Sentences sentences) {
        return sentenceOn(PartWords.of(component, sentences), sentences);
    }

    /** The same about several parts at once, for instance {@code text}. */
    public String sentenceOn(String parts, Sentences sentences) {
        return sentences.say(code.key(), inWords(sentences, parts, arguments));
    }

    /** Whether both say the same, though of different parts of the text. */
    public boolean isSameOfText(Reason other) {
        return component.kind().isText()
                && other.component.kind().isText()
                && code == other.code
                && instrument.equals(other.instrument)
                && arguments.equals(other.arguments)
                && fix.kind() == other.fix.kind()
                && fix.arguments().equals(other.fix.arguments());
    }

    static Object[] inWords(Sentences sentences, String part, List<Object> arguments) {
        return Stream.concat(
                        Stream.of(part),
                        arguments.stream().map(argument -> word(sentences, argument)))
                .toArray();
    }

    private static Object word(Sentences sentences, Object argument) {
        if (argument instanceof Use use) {
            return sentences.say(use.key());
        }
        if (argument instanceof DutyType duty) {
            return sentences.say(duty.key());
        }
        if (argument instanceof CreditPart part) {
            return sentences.say(part.key());
        }
        if (argument instanceof Authorship.Doubt doubt) {
            return doubt.inWords(sentences);
        }
        if (argument instanceof Circumstance circumstance) {
            return sentences.say("rights.circumstance." + circumstance.name());
        }
        if (argument instanceof Place place) {
            return place.equals(Place.WORLD)
                    ? sentences.say("rights.words.world")
                    : place.inWords(sentences.language());
        }
        if (argument instanceof Locale language) {
            return language.getDisplayName(sentences.language());
        }
        return argument instanceof Number ? argument : argument.toString();
    }
}
