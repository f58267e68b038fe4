package press.imprimatur.articles.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import press.imprimatur.articles.EditStamp;
import press.imprimatur.articles.LegalMark;
import press.imprimatur.identity.UserId;

/** The mark that lawyers have read a text; all null in one that never bore it. */
@Embeddable
class LegalColumns {

    private Boolean lawyered;

    @Column(name = "lawyered_by")
    private UUID by;

    @Column(name = "lawyered_by_name")
    private String byName;

    @Column(name = "lawyered_at")
    private Instant at;

    protected LegalColumns() {}

    LegalColumns(LegalMark mark) {
        lawyered = mark.set();
        by = mark.said().by().value();
        byName = mark.said().name();
        at = mark.said().at();
    }

    LegalMark mark() {
        return new LegalMark(lawyered, new EditStamp(new UserId(by), byName, at));
    }
}
