package press.imprimatur.articles.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.imprimatur.articles.ArticleText;
import press.imprimatur.articles.LeadPicture;
import press.imprimatur.articles.MergeQuestion;
import press.imprimatur.articles.MergedText;
import press.imprimatur.articles.Merging;
import press.imprimatur.markup.Block;
import press.imprimatur.markup.Body;
import press.imprimatur.provenance.BodyMerge.Disputed;
import press.imprimatur.provenance.TextMerge;

/** Short texts as a whole, the body block by block; a picture goes with its caption. */
@ApplicationScoped
public class ArticleMerging implements Merging {

    @Inject TextMerge bodies;

    @Override
    public MergedText merge(Optional<ArticleText> base, ArticleText theirs, ArticleText ours) {
        var questions = new ArrayList<MergeQuestion>();
        var agreed = details(base, theirs, ours, questions);
        var body = bodies.merge(base.map(ArticleText::body), theirs.body(), ours.body());
        body.parts().stream()
                .filter(Disputed.class::isInstance)
                .map(Disputed.class::cast)
                .map(ArticleMerging::question)
                .forEach(questions::add);
        var picture = picture(base, theirs.picture(), ours.picture(), questions);
        return new MergedText(agreed, picture, body, questions);
    }

    private static Map<String, String> details(
            Optional<ArticleText> base,
            ArticleText theirs,
            ArticleText ours,
            List<MergeQuestion> questions) {
        var agreed = new HashMap<String, String>();
        var mine = ours.details().byName();
        var before = base.map(text -> text.details().byName());
        theirs.details()
                .byName()
                .forEach((field, text) -> {
                    var was = before.map(all -> all.get(field));
                    settled(was, text, mine.get(field))
                            .ifPresentOrElse(
                                    settled -> agreed.put(field, settled),
                                    () ->
                                            questions.add(
                                                    new MergeQuestion(
                                                            field,
                                                            was.orElse(""),
                                                            text,
                                                            mine.get(field))));
                });
        return agreed;
    }

    /** Empty if it is to be asked. */
    private static <T> Optional<T> settled(Optional<T> base, T theirs, T ours) {
        if (theirs.equals(ours) || base.filter(theirs::equals).isPresent()) {
            return Optional.of(ours);
        }
        return base.filter(ours::equals).map(unchanged -> theirs);
    }

    private static Optional<LeadPicture> picture(
            Optional<ArticleText> base,
            Optional<LeadPicture> theirs,
            Optional<LeadPicture> ours,
            List<MergeQuestion> questions) {
        var before = base.map(ArticleText::picture);
        var settled = settled(before, theirs, ours);
        if (settled.isEmpty()) {
            questions.add(
                    new MergeQuestion(
                            "picture",
                            before.map(MergedText::written).orElse(""),
                            MergedText.written(theirs),
                            MergedText.written(ours)));
        }
        return settled.orElse(ours);
    }

    private static MergeQuestion question(Disputed dispute) {
        return new MergeQuestion(
                "body", html(dispute.base()), html(dispute.theirs()), html(dispute.ours()));
    }

    private static String html(List<Block> blocks) {
        return Body.of(blocks).html();
    }
}
