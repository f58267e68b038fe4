package press.imprimatur.desk.web;

import java.io.Serializable;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import press.imprimatur.articles.ArticleText;
import press.imprimatur.articles.MergeQuestion;
import press.imprimatur.articles.MergeQuestion.Answer;
import press.imprimatur.articles.MergedText;

/** What is to be decided where two people changed the same of one article at the same time. */
@SuppressWarnings("serial")
public class Meeting implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final Instant at;
    private final List<MergeRow> rows;

    private Meeting(String name, Instant at, List<MergeRow> rows) {
        this.name = name;
        this.at = at;
        this.rows = rows;
    }

    /**
     * @param name who changed it, too
     * @param at when
     * @param before what was decided already; a question that is still the same keeps its answer
     */
    static Meeting of(
            String name,
            Instant at,
            MergedText merged,
            Optional<Meeting> before,
            UnaryOperator<String> pictures) {
        var answers = before.map(Meeting::answers).orElse(Map.of());
        var rows =
                merged.questions().stream()
                        .map(question -> row(question, answers, pictures))
                        .toList();
        return new Meeting(name, at, rows);
    }

    private static MergeRow row(
            MergeQuestion question,
            Map<MergeQuestion, Answer> answers,
            UnaryOperator<String> pictures) {
        var row = MergeRow.of(question, pictures);
        Optional.ofNullable(answers.get(question))
                .ifPresent(answer -> row.setChoice(answer.name()));
        return row;
    }

    private Map<MergeQuestion, Answer> answers() {
        var answers = new HashMap<MergeQuestion, Answer>();
        rows.forEach(row -> row.answer().ifPresent(answer -> answers.put(row.question(), answer)));
        return answers;
    }

    /** The text that the answers make; empty as long as one is missing. */
    Optional<ArticleText> text(MergedText merged) {
        var answers = answers();
        return answers.keySet().containsAll(merged.questions())
                ? Optional.of(merged.answered(answers))
                : Optional.empty();
    }

    /** Who was faster. */
    public String getName() {
        return name;
    }

    public Instant getAt() {
        return at;
    }

    /** What is to be decided, in the order of reading. */
    public List<MergeRow> getRows() {
        return rows;
    }

    /** How much of it is not decided yet. */
    public long getOpen() {
        return rows.stream().filter(row -> row.answer().isEmpty()).count();
    }
}
