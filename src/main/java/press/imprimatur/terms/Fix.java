package press.imprimatur.terms;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import press.imprimatur.kernel.Sentences;

/**
 * What would help.
 *
 * @param component on which part; absent if on the whole
 * @param instrument concerning which instrument; absent if none or any
 * @param arguments what the button's words mention, in the order of the bundle
 */
public record Fix(
        Kind kind,
        Optional<Component> component,
        Optional<InstrumentId> instrument,
        List<Object> arguments) {

    public Fix {
        requireNonNull(kind, "kind");
        component = StableCopies.maybe(component);
        instrument = StableCopies.maybe(instrument);
        arguments = StableCopies.list(arguments);
    }

    /** The words on the button ("Remove the photo by Ann Lee"). */
    public String sentence(Sentences sentences) {
        var part = component.map(each -> PartWords.of(each, sentences)).orElse("");
        return sentenceOn(part, sentences);
    }

    /** The same about several parts at once, for instance {@code text}. */
    public String sentenceOn(String parts, Sentences sentences) {
        return sentences.say(kind.key(), Reason.inWords(sentences, parts, arguments));
    }

    /** The closed set of things that help. */
    public enum Kind {
        REMOVE_COMPONENT,
        /** Take back a change. */
        RESTORE_TEXT,
        /** Put words that must stay back into the text. */
        RESTORE_PASSAGE,
        SHORTEN,
        ASK_GRANTOR,
        RECORD_LICENCE,
        WAIT_UNTIL,
        RECORD_RELEASE,
        CHOOSE_OTHER,
        CHOOSE_ANOTHER_CHANNEL,
        TAKE_DOWN_EARLIER,
        TAKE_ANOTHER_DOWN,
        MEET_DUTY,
        /** Do it, or say why it is not possible. */
        MEET_OR_EXCUSE,
        /** Give the file of the outlet's logo, which only the outlet has. */
        SUPPLY_LOGO,
        SUPPLY_FACT,
        /** Say what is known of the story or the picture. */
        DESCRIBE_WORK,
        /** Say whether we are what a paper asks. */
        ANSWER_GRANTEE,
        /** Say whom our site reaches, and how. */
        DESCRIBE_CHANNEL,
        /** Say what a credit line names and nobody has said. */
        FILL_CREDIT,
        /** Say whether a grant is the licence that it names. */
        ANSWER_LICENCE,
        /** Say whose it is. */
        SAY_WHOSE,
        LIFT_HOLD,
        TRY_AGAIN;

        /**
         * Whether nothing helps that is done to the story, or known of it: it takes another paper.
         */
        public boolean takesAnotherPaper() {
            return this == ASK_GRANTOR || this == RECORD_LICENCE || this == CHOOSE_OTHER;
        }

        /** The message key: {@code rights.fix.REMOVE_COMPONENT}. */
        public String key() {
            return "rights.fix." + name();
        }
    }
}
