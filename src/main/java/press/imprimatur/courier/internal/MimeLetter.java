package press.imprimatur.courier.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentDisposition;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.ParameterList;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import press.imprimatur.courier.Attachment;

/** A letter as mail programs read it. */
class MimeLetter extends MimeMessage {

    private final String messageId;

    private MimeLetter(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    /**
     * @param sender whose name stands before the address it comes from
     * @param deskAddress where answers go unless the letter says otherwise
     */
    static MimeLetter of(
            Dispatch dispatch,
            Session session,
            InternetAddress sender,
            Optional<String> deskAddress)
            throws MessagingException {
        var letter = dispatch.letter();
        var mail = new MimeLetter(session, dispatch.messageId());
        mail.setFrom(sender);
        mail.setSentDate(Date.from(dispatch.postedAt()));
        mail.setSubject(letter.subject(), UTF_8.name());
        for (var address : letter.to()) {
            mail.addRecipient(RecipientType.TO, new InternetAddress(address));
        }
        var answers = letter.replyTo().or(() -> deskAddress);
        if (answers.isPresent()) {
            mail.setReplyTo(new InternetAddress[] {new InternetAddress(answers.get())});
        }
        mail.write(letter.text(), letter.attachments());
        mail.saveChanges();
        return mail;
    }

    /** The newsroom's name before its address. */
    static InternetAddress sender(String address, String name) {
        try {
            return new InternetAddress(address, name, UTF_8.name());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void write(String text, List<Attachment> attachments) throws MessagingException {
        if (attachments.isEmpty()) {
            setText(text, UTF_8.name());
            return;
        }
        var parts = new MimeMultipart();
        var first = new MimeBodyPart();
        first.setText(text, UTF_8.name());
        parts.addBodyPart(first);
        for (var attachment : attachments) {
            parts.addBodyPart(enclosed(attachment));
        }
        setContent(parts);
    }

    private static MimeBodyPart enclosed(Attachment attachment) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(
                new DataHandler(
                        new ByteArrayDataSource(attachment.content(), attachment.mediaType())));
        // Not setFileName: it writes in the machine's own character set, whatever that is.
        var parameters = new ParameterList();
        parameters.set("filename", attachment.fileName(), UTF_8.name());
        part.setHeader(
                "Content-Disposition",
                new ContentDisposition(Part.ATTACHMENT, parameters).toString());
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    /** The same at every try; Jakarta Mail would make a new one. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
