package press.imprimatur.desk.web;

import java.time.Instant;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.rights.Receipt;

/** By what right something went out. */
public class ReceiptRow {

    private final Receipt receipt;
    private final String madeFrom;
    private final Sentences sentences;

    ReceiptRow(Receipt receipt, String madeFrom, Sentences sentences) {
        this.receipt = receipt;
        this.madeFrom = madeFrom;
        this.sentences = sentences;
    }

    /** The headline of the story that it was made from; empty if it was made from none. */
    public String getMadeFrom() {
        return madeFrom;
    }

    public Instant getAt() {
        return receipt.at();
    }

    public String getBy() {
        return receipt.by();
    }

    public String getUse() {
        return sentences.say(receipt.use().key());
    }

    public String getChannel() {
        return receipt.channel();
    }

    /** The beginning of the hash of what was rendered, enough to compare by eye. */
    public String getSha256() {
        return receipt.renderedSha256()
                .substring(0, Math.min(12, receipt.renderedSha256().length()));
    }
}
