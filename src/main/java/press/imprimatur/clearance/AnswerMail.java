package press.imprimatur.clearance;

/** Reads the mails in which grantors answer. Nothing that they refer to is ever fetched. */
public interface AnswerMail {

    /**
     * Reads a mail as a mail program saves it ({@code .eml}), to be looked at before it is kept.
     *
     * @throws press.imprimatur.kernel.FieldRefused if it is empty, too large, or no mail
     */
    ReadMail read(byte[] mail);
}
