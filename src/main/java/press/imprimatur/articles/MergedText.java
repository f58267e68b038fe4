package press.imprimatur.articles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.imprimatur.articles.MergeQuestion.Answer;
import press.imprimatur.markup.Block;
import press.imprimatur.markup.Body;
import press.imprimatur.media.PictureId;
import press.imprimatur.provenance.BodyMerge;
import press.imprimatur.provenance.BodyMerge.Agreed;
import press.imprimatur.provenance.BodyMerge.Disputed;

/**
 * An article that two people changed at the same time.
 *
 * @param agreed the fields that nothing is to be asked about, as in {@link ArticleText#fields}
 * @param picture the one above the story; what stands here counts if it is not asked about
 * @param body its stretches
 * @param questions what is to be decided, in the order of reading; one for each that the two do not
 *     agree about, those of the body in the order of its stretches
 */
public record MergedText(
        Map<String, String> agreed,
        Optional<LeadPicture> picture,
        BodyMerge body,
        List<MergeQuestion> questions) {

    /** A character that no text of people has. */
    private static final String BETWEEN = "\u001f";

    public MergedText {
        agreed = Map.copyOf(agreed);
        questions = List.copyOf(questions);
    }

    /** Whether nothing is to be decided. */
    public boolean isAgreed() {
        return questions.isEmpty();
    }

    /**
     * The text that these answers make.
     *
     * @throws IllegalArgumentException if a question has no answer
     */
    public ArticleText answered(Map<MergeQuestion, Answer> answers) {
        if (!answers.keySet().containsAll(questions)) {
            throw new IllegalArgumentException("a question has no answer");
        }
        var fields = new HashMap<>(agreed);
        questions.stream()
                .filter(question -> !question.field().equals("body"))
                .forEach(question -> fields.put(question.field(), answer(question, answers)));
        return new ArticleText(TextDetails.of(fields), body(answers), picture(fields));
    }

    private static String answer(MergeQuestion question, Map<MergeQuestion, Answer> answers) {
        return answers.get(question) == Answer.THEIRS ? question.theirs() : question.ours();
    }

    /** One that was asked about is written as {@link #written} does. */
    private Optional<LeadPicture> picture(Map<String, String> fields) {
        var decided = fields.get("picture");
        return decided == null ? picture : read(decided);
    }

    private Body body(Map<MergeQuestion, Answer> answers) {
        var asked =
                questions.stream().filter(question -> question.field().equals("body")).iterator();
        var blocks = new ArrayList<Block>();
        for (var part : body.parts()) {
            switch (part) {
                case Agreed agreement -> blocks.addAll(agreement.blocks());
                case Disputed dispute -> blocks.addAll(decided(dispute, asked, answers));
            }
        }
        return Body.of(blocks);
    }

    private static List<Block> decided(
            Disputed dispute, Iterator<MergeQuestion> asked, Map<MergeQuestion, Answer> answers) {
        return switch (answers.get(asked.next())) {
            case THEIRS -> dispute.theirs();
            case OURS -> dispute.ours();
            case BOTH -> both(dispute);
        };
    }

    /** What stands in both stands there once. */
    private static List<Block> both(Disputed dispute) {
        var both = new ArrayList<>(dispute.theirs());
        dispute.ours().stream().filter(block -> !both.contains(block)).forEach(both::add);
        return both;
    }

    /** A picture with all that belongs to it, as one text; empty if there is none. */
    public static String written(Optional<LeadPicture> picture) {
        return picture.map(lead ->
                        String.join(
                                BETWEEN,
                                lead.picture().toString(),
                                lead.caption(),
                                lead.alternativeText()))
                .orElse("");
    }

    /**
     * What {@link #written} wrote, as people read it.
     *
     * @param pictures tells by its name which picture is meant; asked of the empty name, too
     */
    public static String said(String written, UnaryOperator<String> pictures) {
        var picture = read(written);
        return Stream.of(
                        pictures.apply(picture.map(lead -> lead.picture().toString()).orElse("")),
                        picture.map(LeadPicture::caption).orElse(""),
                        picture.map(LeadPicture::alternativeText).orElse(""))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static Optional<LeadPicture> read(String written) {
        if (written.isEmpty()) {
            return Optional.empty();
        }
        var parts = written.split(BETWEEN, 3);
        return Optional.of(new LeadPicture(PictureId.of(parts[0]), parts[1], parts[2]));
    }
}
