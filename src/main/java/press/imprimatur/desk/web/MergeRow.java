package press.imprimatur.desk.web;

import java.io.Serializable;
import java.util.Optional;
import java.util.function.UnaryOperator;
import press.imprimatur.articles.MergeQuestion;
import press.imprimatur.articles.MergeQuestion.Answer;
import press.imprimatur.articles.MergedText;
import press.imprimatur.markup.Body;

/** Something that two people changed differently, and what is decided about it. */
public class MergeRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final MergeQuestion question;
    private final String theirs;
    private final String mine;
    private String choice = "";

    private MergeRow(MergeQuestion question, String theirs, String mine) {
        this.question = question;
        this.theirs = theirs;
        this.mine = mine;
    }

    /**
     * @param pictures tells people by its name which picture is meant; asked of the empty name, too
     */
    static MergeRow of(MergeQuestion question, UnaryOperator<String> pictures) {
        return new MergeRow(
                question,
                shown(question, question.theirs(), pictures),
                shown(question, question.ours(), pictures));
    }

    private static String shown(
            MergeQuestion question, String text, UnaryOperator<String> pictures) {
        return switch (question.field()) {
            case "body" -> DeskPictures.in(new Body(text));
            case "picture" -> MergedText.said(text, pictures);
            default -> text;
        };
    }

    MergeQuestion question() {
        return question;
    }

    /** Empty while nothing is chosen. */
    Optional<Answer> answer() {
        return choice.isEmpty() ? Optional.empty() : Optional.of(Answer.valueOf(choice));
    }

    public String getField() {
        return question.field();
    }

    public String getTheirs() {
        return theirs;
    }

    public String getMine() {
        return mine;
    }

    /** Whether both are clean HTML and may be shown as such. */
    public boolean isBody() {
        return question.field().equals("body");
    }

    public boolean isBothPossible() {
        return question.canBeBoth();
    }

    public boolean isTheirsGone() {
        return theirs.isEmpty();
    }

    public boolean isMineGone() {
        return mine.isEmpty();
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        this.choice = choice == null ? "" : choice;
    }
}
