package press.imprimatur.provenance.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import press.imprimatur.markup.Body;
import press.imprimatur.provenance.LeftOut;

/** A passage that was left out when the original was read. */
@Embeddable
class LeftOutColumns {

    @Column(name = "after_block")
    private int after;

    private String body;
    private boolean doubtful;

    protected LeftOutColumns() {}

    LeftOutColumns(LeftOut passage) {
        after = passage.after();
        body = passage.body().html();
        doubtful = passage.doubtful();
    }

    LeftOut passage() {
        return new LeftOut(after, new Body(body), doubtful);
    }
}
