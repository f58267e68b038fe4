package press.imprimatur.terms.internal.words;

import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Set;
import java.util.stream.Stream;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.DutyType.Grade;
import press.imprimatur.terms.DutyType.Remedy;

/** A duty with its exact words, when it is due, and what follows if it is not done. */
final class DutyInWords {

    /** Words of a payload that stand for something; all others are said as they are. */
    private static final Set<String> MEANING =
            Set.of("TOP", "BOTTOM", "BYLINE", "BEFORE_BODY", "ANYWHERE", "BEFORE", "AFTER");

    private final Phrases phrases;

    DutyInWords(Phrases phrases) {
        this.phrases = phrases;
    }

    String of(Duty duty) {
        var said = new ArrayList<String>();
        said.add(phrases.say("phase." + duty.phase(), what(duty)));
        var time = duty.lead().isPresent() ? "ahead" : "within";
        duty.deadline().ifPresent(length -> said.add(phrases.say(time, phrases.length(length))));
        if (duty.remedy() != Remedy.TASK) {
            said.add(phrases.say("remedy." + duty.remedy()));
        }
        if (duty.grade() != Grade.MUST) {
            said.add(phrases.say("grade." + duty.grade()));
        }
        if (duty.covenant()) {
            said.add(phrases.say("promised"));
        }
        return String.join(", ", said);
    }

    private String what(Duty duty) {
        var said = new StringBuilder(phrases.name(duty.type().key()));
        Stream.concat(duty.type().needed().stream(), duty.type().allowed().stream())
                .filter(word -> duty.word(word).isPresent())
                .forEach(word ->
                        said.append(' ').append(word(duty, word, duty.payload().get(word))));
        return said.toString();
    }

    private String word(Duty duty, String word, String value) {
        if (MEANING.contains(value)) {
            return phrases.say("place." + value);
        }
        return phrases.say("word." + word, "period".equals(word) ? period(value) : value);
    }

    private String period(String text) {
        try {
            return phrases.each(Period.parse(text));
        } catch (DateTimeParseException words) {
            return text;
        }
    }
}
