package press.imprimatur.courier;

/** What was enclosed in letters, and the right of people to be forgotten by them. */
public interface LetterBook {

    /**
     * A file that was enclosed in a letter.
     *
     * @param place 0 for the first
     * @throws LetterNotFound if there is no such letter
     * @throws AttachmentNotFound if it has no such enclosure, or was erased
     */
    Attachment attachment(LetterId id, int place);

    /**
     * Erases what letters to this address said, to whom, and what they enclosed, whatever the case
     * of its letters. When they were posted, when they left and what they belonged to stays on
     * record. Letters that still wait are given up, and will not leave.
     *
     * @return how many letters were erased
     * @throws press.imprimatur.kernel.FieldRefused if it is not an address
     */
    int forget(String address);
}
