package press.imprimatur.rights.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import press.imprimatur.kernel.Notices;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.rights.GranteeAnswers;
import press.imprimatur.terms.GranteeAnswer;

/** What papers ask us to be, and whether we are. */
@Named
@RequestScoped
public class GranteePage {

    private static final String AGAIN = "/desk/grantee?faces-redirect=true";

    @Inject GranteeAnswers answers;
    @Inject Notices notices;
    @Inject Sentences sentences;

    private String condition = "";

    /** An answer that was given. */
    public record Row(String condition, String said) {

        public String getCondition() {
            return condition;
        }

        public String getSaid() {
            return said;
        }
    }

    public List<Row> getRows() {
        return answers.all().stream().map(this::row).toList();
    }

    private Row row(GranteeAnswer answer) {
        var key = answer.holds() ? "rights.grantee.isYes" : "rights.grantee.isNo";
        return new Row(answer.condition(), sentences.say(key, answer.by()));
    }

    public String sayYes() {
        return answer(true);
    }

    public String sayNo() {
        return answer(false);
    }

    private String answer(boolean holds) {
        answers.answer(condition, holds);
        notices.done("rights.grantee.saved");
        return AGAIN;
    }

    public String forget(String answered) {
        answers.forget(answered);
        notices.done("rights.grantee.saved");
        return AGAIN;
    }

    public String getCondition() {
        return condition;
    }

    public void setCondition(String condition) {
        this.condition = condition == null ? "" : condition;
    }
}
