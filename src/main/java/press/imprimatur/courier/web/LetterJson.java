package press.imprimatur.courier.web;

import java.time.Instant;
import java.util.List;
import press.imprimatur.courier.LetterState;
import press.imprimatur.courier.PostedLetter;
import press.imprimatur.courier.PostedLetter.Enclosure;
import press.imprimatur.identity.Subject;
import press.imprimatur.kernel.Sentences;

/**
 * A letter as scripts read it.
 *
 * @param hindrance why the last try failed, as a name; absent if none did
 * @param hindranceInWords the same as a sentence
 * @param returnReason what the other end said when the letter came back; absent if nobody knows
 */
public record LetterJson(
        String id,
        LetterState state,
        List<String> to,
        String subject,
        String text,
        String replyTo,
        Subject about,
        List<Enclosure> attachments,
        String messageId,
        Instant postedAt,
        String postedBy,
        int attempts,
        Instant nextAttemptAt,
        Instant sentAt,
        String hindrance,
        String hindranceInWords,
        Integer smtpCode,
        String returnReason,
        Instant erasedAt) {

    static LetterJson of(PostedLetter letter, Sentences sentences) {
        var delivery = letter.delivery();
        return new LetterJson(
                letter.id().toString(),
                delivery.state(),
                letter.to(),
                letter.subject(),
                letter.text(),
                letter.replyTo().orElse(null),
                letter.about().orElse(null),
                letter.attachments(),
                letter.messageId(),
                letter.postedAt(),
                letter.postedBy(),
                delivery.attempts(),
                delivery.nextAttempt().orElse(null),
                delivery.sentAt().orElse(null),
                delivery.hindrance().map(Enum::name).orElse(null),
                delivery.hindrance().map(why -> sentences.say(why.key())).orElse(null),
                delivery.smtpCode().orElse(null),
                delivery.returnReason().isEmpty() ? null : delivery.returnReason(),
                letter.erasedAt().orElse(null));
    }
}
