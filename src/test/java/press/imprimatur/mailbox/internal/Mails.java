package press.imprimatur.mailbox.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import press.imprimatur.kernel.internal.BundledSentences;
import press.imprimatur.mailbox.IncomingMail;
import press.imprimatur.markup.internal.JsoupMarkup;

/** Reads mails for tests. */
final class Mails {

    private Mails() {}

    /** Each character of the text is one byte. */
    static IncomingMail read(String mail) {
        return read(mail.replace("\n", "\r\n").getBytes(ISO_8859_1));
    }

    static IncomingMail read(byte[] mail) {
        return reader().read(mail).orElseThrow();
    }

    static MimeMailReader reader() {
        var reader = new MimeMailReader();
        reader.markup = new JsoupMarkup();
        reader.sentences = new BundledSentences();
        return reader;
    }
}
