package press.imprimatur.clearance;

/** Reads the mails in which grantors answer. Nothing that they refer to is ever fetched. */
public interface AnswerMail {

    /**
     * Reads a mail as a mail program saves it ({@code .eml}), to be looked at before it is kept. If
     * a mail server reports in it that a letter of ours is lost, that letter counts as returned
     * from now on.
     *
     * @throws press.imprimatur.kernel.FieldRefused if it is empty, too large, or no mail
     */
    ReadMail read(byte[] mail);

    /**
     * Takes the report of a mail server that a letter of ours is lost; that letter counts as
     * returned from now on, and taking the report again changes nothing.
     *
     * @throws press.imprimatur.kernel.FieldRefused if it is empty, too large, no mail, no such
     *     report, one that says that the letter is only late, or one that names no letter of ours
     */
    ReadMail.Return takeReturned(byte[] mail);
}
