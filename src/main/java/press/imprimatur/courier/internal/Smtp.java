package press.imprimatur.courier.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.io.IOException;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import press.imprimatur.courier.Hindrance;
import press.imprimatur.identity.Newsroom;
import press.imprimatur.identity.Newsrooms;

/** Hands letters to the mail server. Never called in a transaction: it may take a minute. */
@ApplicationScoped
class Smtp {

    @Inject CourierSettings settings;
    @Inject Newsrooms newsrooms;

    /** Comes back when the mail server has taken the letter for all of its addresses. */
    void handOver(Dispatch dispatch, SmtpServer server) throws NotDelivered {
        var session = Session.getInstance(server.properties());
        try {
            var name = newsrooms.find().map(Newsroom::name).orElse("");
            var sender = MimeLetter.sender(server.from(), name);
            var mail = MimeLetter.of(dispatch, session, sender, settings.deskAddress());
            try (var transport = session.getTransport()) {
                connect(transport, server);
                transport.sendMessage(mail, mail.getAllRecipients());
            }
        } catch (MessagingException failure) {
            throw inOurWords(failure);
        }
    }

    /** With any password, an empty one too, Jakarta Mail signs in, as whoever runs this machine. */
    private static void connect(Transport transport, SmtpServer server) throws MessagingException {
        if (server.user().isPresent()) {
            transport.connect(server.user().get(), server.password());
        } else {
            transport.connect();
        }
    }

    /** What Jakarta Mail throws is a chain: the reason may stand at its end. */
    static NotDelivered inOurWords(MessagingException failure) {
        Exception link = failure;
        NotDelivered best = null;
        while (link != null) {
            var found = oneLink(link);
            best = found == null ? best : found;
            link = next(link);
        }
        return best == null ? new NotDelivered(Hindrance.LETTER_REFUSED, null) : best;
    }

    private static NotDelivered oneLink(Exception link) {
        if (link instanceof SMTPAddressFailedException address) {
            return new NotDelivered(Hindrance.ADDRESS_REFUSED, address.getReturnCode());
        }
        if (link instanceof SMTPSenderFailedException sender) {
            return new NotDelivered(Hindrance.SENDER_REFUSED, sender.getReturnCode());
        }
        if (link instanceof SMTPSendFailedException send) {
            return new NotDelivered(Hindrance.LETTER_REFUSED, send.getReturnCode());
        }
        if (link instanceof AuthenticationFailedException) {
            return new NotDelivered(Hindrance.SIGN_IN_REFUSED, null);
        }
        if (link instanceof SSLException || speaksOf(link, "STARTTLS")) {
            return new NotDelivered(Hindrance.NOT_ENCRYPTED, null);
        }
        return link instanceof IOException ? new NotDelivered(Hindrance.UNREACHABLE, null) : null;
    }

    /** That a server offers no STARTTLS has no exception of its own. */
    private static boolean speaksOf(Exception link, String word) {
        return link.getMessage() != null && link.getMessage().contains(word);
    }

    private static Exception next(Exception link) {
        if (link instanceof MessagingException mail) {
            return mail.getNextException();
        }
        return link.getCause() instanceof Exception cause ? cause : null;
    }
}
