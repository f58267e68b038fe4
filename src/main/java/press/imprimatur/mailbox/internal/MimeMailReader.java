package press.imprimatur.mailbox.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import press.imprimatur.kernel.Recorded;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.mailbox.IncomingMail;
import press.imprimatur.mailbox.MailReader;
import press.imprimatur.markup.Markup;

@ApplicationScoped
public class MimeMailReader implements MailReader {

    /** A mail has one of these at least; other texts with colons have none. */
    private static final List<String> SENDERS = List.of("from", "sender", "return-path");

    @Inject Markup markup;
    @Inject @Recorded Sentences sentences;

    @Override
    public Optional<IncomingMail> read(byte[] bytes) {
        var envelope = MailFile.of(bytes);
        var headers = envelope.mails().get(0).headers();
        return SENDERS.stream().anyMatch(headers::has)
                ? Optional.of(new MailText(markup, sentences).read(envelope))
                : Optional.empty();
    }
}
