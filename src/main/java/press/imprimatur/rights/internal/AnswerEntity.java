package press.imprimatur.rights.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import press.imprimatur.terms.GranteeAnswer;

/** Whether we are what papers ask; who answered what before is in the audit trail. */
@Entity(name = "GranteeAnswer")
@Table(name = "rights_grantee_answer")
class AnswerEntity {

    @Id private String key;

    private String condition;
    private boolean holds;

    @Column(name = "answered_by_name")
    private String by;

    @Column(name = "answered_at")
    private Instant at;

    protected AnswerEntity() {}

    AnswerEntity(String key, GranteeAnswer answer) {
        this.key = key;
        condition = answer.condition();
        holds = answer.holds();
        by = answer.by();
        at = answer.at();
    }

    String key() {
        return key;
    }

    boolean holds() {
        return holds;
    }

    GranteeAnswer answer() {
        return new GranteeAnswer(condition, holds, by, at);
    }
}
