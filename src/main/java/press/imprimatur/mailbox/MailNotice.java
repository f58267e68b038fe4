package press.imprimatur.mailbox;

import java.util.List;

/**
 * Something of a mail that its text does not show, or that somebody should know about it.
 *
 * @param key the message key, to be read with {@link press.imprimatur.kernel.Sentences}
 * @param arguments what the sentence mentions
 */
public record MailNotice(String key, List<Object> arguments) {

    public MailNotice {
        arguments = List.copyOf(arguments);
    }

    /** The short form. */
    public static MailNotice of(String key, Object... arguments) {
        return new MailNotice(key, List.of(arguments));
    }
}
