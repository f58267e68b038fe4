package press.imprimatur.bulk.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Optional;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.articles.NotYours;
import press.imprimatur.articles.Stage;
import press.imprimatur.articles.Tags;
import press.imprimatur.bulk.BulkAct;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.kernel.Recorded;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.publishing.Publication;
import press.imprimatur.publishing.PublicationState;
import press.imprimatur.rights.Holds;

/** Says what an act of the caller would do to a story, or why nothing, as of now. */
@ApplicationScoped
class BulkForecast {

    @Inject ArticleDesk articles;
    @Inject BulkDetails details;
    @Inject Holds holds;
    @Inject CurrentCaller caller;
    @Inject @Recorded Sentences sentences;

    Foreseen of(BulkAct act, String detail, Article article, Optional<Publication> out) {
        if (!act.isFor(caller.get())) {
            return not("bulk.not.role." + act);
        }
        var isLive = out.map(Publication::state).filter(PublicationState.LIVE::equals).isPresent();
        return switch (act) {
            case HOLD -> holding(article, isLive);
            case UNPUBLISH -> isLive ? will("bulk.will.UNPUBLISH") : not("bulk.not.UNPUBLISH");
            case SECTION -> filing(article, detail, isLive);
            case TAG -> tagging(article, detail, isLive);
        };
    }

    private Foreseen holding(Article article, boolean isLive) {
        if (!holds.on(article.id().work()).isEmpty()) {
            return not("bulk.not.HOLD");
        }
        return will(isLive ? "bulk.will.HOLD.live" : "bulk.will.HOLD");
    }

    private Foreseen filing(Article article, String section, boolean isLive) {
        var before = article.text().details().section();
        if (before.equals(section)) {
            return not("bulk.not.SECTION");
        }
        var to = details.sectionName(section);
        var moved =
                before.isEmpty()
                        ? sentences.say("bulk.will.SECTION.first", to)
                        : sentences.say("bulk.will.SECTION", details.sectionName(before), to);
        return changing(article, moved, isLive);
    }

    private Foreseen tagging(Article article, String tag, boolean isLive) {
        var names = Tags.of(article.text().details().tags()).names();
        if (names.stream().map(Tags::folded).anyMatch(Tags.folded(tag)::equals)) {
            return not("bulk.not.TAG");
        }
        if (names.size() >= Tags.MOST) {
            return not("articles.tooManyTags", Tags.MOST);
        }
        return changing(article, sentences.say("bulk.will.TAG", tag), isLive);
    }

    /** The same, with what else a change of the article means. */
    private Foreseen changing(Article article, String change, boolean isLive) {
        if (!articles.mayEdit(article.id())) {
            return new Foreseen(false, sentences.say(new NotYours(article.created().name())));
        }
        var all = new ArrayList<String>();
        all.add(change);
        if (article.stage() != Stage.DRAFT) {
            all.add(sentences.say("bulk.will.draftAgain"));
        }
        if (isLive) {
            all.add(sentences.say("bulk.will.notYetForReaders"));
        }
        return new Foreseen(true, String.join(" ", all));
    }

    private Foreseen will(String key) {
        return new Foreseen(true, sentences.say(key));
    }

    private Foreseen not(String key, Object... arguments) {
        return new Foreseen(false, sentences.say(key, arguments));
    }
}
