package press.imprimatur.rights.internal;

import static press.imprimatur.identity.Role.ADMINISTRATOR;
import static press.imprimatur.identity.Role.RIGHTS_EDITOR;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.AuditedAct;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.rights.GranteeAnswered;
import press.imprimatur.rights.GranteeAnswers;
import press.imprimatur.terms.GranteeAnswer;

@Stateless
@Allows
public class GranteeAnswersService implements GranteeAnswers {

    private static final int LONGEST = 200;

    @Inject AnswerRows rows;
    @Inject StatusChanges statuses;
    @Inject AuditTrail audit;
    @Inject CurrentCaller caller;
    @Inject Clock clock;
    @Inject Event<GranteeAnswered> answered;

    @Override
    @Allows(everybodyAtTheDesk = true)
    public List<GranteeAnswer> all() {
        return rows.all().stream().map(AnswerEntity::answer).toList();
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Map<String, Boolean> byKey() {
        return rows.byKey();
    }

    @Override
    @Allows({RIGHTS_EDITOR, ADMINISTRATOR})
    public void answer(String condition, boolean holds) {
        var said = said(condition);
        var answer = new GranteeAnswer(said, holds, caller.get().name(), clock.instant());
        rows.put(new AnswerEntity(GranteeAnswer.key(said), answer));
        tell(holds ? "grantee.is" : "grantee.isNot", said);
    }

    @Override
    @Allows({RIGHTS_EDITOR, ADMINISTRATOR})
    public void forget(String condition) {
        var said = said(condition);
        rows.remove(GranteeAnswer.key(said));
        tell("grantee.unanswered", said);
    }

    private void tell(String verb, String condition) {
        audit.record(AuditedAct.of(verb, "newsroom", 1, condition));
        statuses.outdateEverything();
        answered.fire(new GranteeAnswered(condition));
    }

    private static String said(String condition) {
        var said = condition == null ? "" : condition.strip();
        if (said.isEmpty()) {
            throw new FieldRefused("condition", "rights.grantee.missing");
        }
        if (said.length() > LONGEST) {
            throw new FieldRefused("condition", "rights.grantee.tooLong", LONGEST);
        }
        return said;
    }
}
