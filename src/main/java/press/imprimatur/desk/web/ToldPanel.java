package press.imprimatur.desk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.rights.PartnerNews;
import press.imprimatur.rights.PartnerNews.Addressee;
import press.imprimatur.rights.StoryNews.Kind;

/** Says who hears of it when a story is corrected or taken down, before somebody does so. */
@Named
@RequestScoped
public class ToldPanel {

    @Inject PartnerNews partners;
    @Inject Sentences sentences;

    private final Map<Kind, List<String>> told = new EnumMap<>(Kind.class);

    /** Who is told of a correction, a sentence each; empty if nobody is. */
    public List<String> ofCorrection(ArticleId story) {
        return told.computeIfAbsent(Kind.CORRECTED, kind -> sentences(story, kind));
    }

    /** Who is told when it comes down. */
    public List<String> ofTakedown(ArticleId story) {
        return told.computeIfAbsent(Kind.KILLED, kind -> sentences(story, kind));
    }

    private List<String> sentences(ArticleId story, Kind kind) {
        return partners.addressees(story.work(), kind).stream()
                .map(this::sentence)
                .distinct()
                .toList();
    }

    private String sentence(Addressee who) {
        return sentences.say(
                who.byMail() ? "desk.told.byMail" : "desk.told.byPerson", who.grantor());
    }
}
