package press.imprimatur.clearance.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Collectors;
import press.imprimatur.clearance.AskedOfYou;
import press.imprimatur.clearance.AskedStory;
import press.imprimatur.clearance.GrantorsAnswer;
import press.imprimatur.clearance.web.GrantorView.Refusal;
import press.imprimatur.clearance.web.GrantorView.StoryView;
import press.imprimatur.clearance.web.GrantorView.UseChoice;
import press.imprimatur.identity.Newsroom;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.markup.Block;
import press.imprimatur.terms.Moment;
import press.imprimatur.terms.Use;

/** Makes the pages that a grantor sees; the templates escape whatever they are given. */
@ApplicationScoped
class GrantorViews {

    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(ContentType.Html);

    @Inject Newsrooms newsrooms;
    @Inject Sentences sentences;

    /** The page as it is opened. */
    String form(AskedOfYou asked) {
        return render("grantor.jte", view(asked, asAsked(asked), Optional.empty()));
    }

    /** The page with what was typed, and what is refused of it. */
    String again(AskedOfYou asked, AnswerForm typed, String field, String sentence) {
        return render("grantor.jte", view(asked, typed, Optional.of(new Refusal(field, sentence))));
    }

    /** What was answered. */
    String thanks(AskedOfYou asked, GrantorsAnswer answer) {
        var said = sentences.say("clearance.answer." + answer.kind());
        var note =
                new GrantorNote(
                        asked.newsroom(),
                        sentences.say("clearance.thanks", answer.name(), said),
                        sentences.say("clearance.thanksNote", asked.newsroom(), asked.title()));
        return render("grantorNote.jte", note);
    }

    /** One sentence. */
    String sorry(String sentence) {
        var newsroom = newsrooms.find().map(Newsroom::name).orElse("Imprimatur");
        var note = new GrantorNote(newsroom, sentences.say("clearance.sorry"), sentence);
        return render("grantorNote.jte", note);
    }

    private GrantorView view(AskedOfYou asked, AnswerForm typed, Optional<Refusal> error) {
        return new GrantorView(
                asked.newsroom(),
                asked.title(),
                asked.grantor(),
                asked.askedBy(),
                asked.asked(),
                asked.note(),
                asked.story().map(GrantorViews::story),
                new Moment(asked.until(), asked.zone()).toString(),
                Wanted.beside(asked.offer().uses()).stream().map(this::choice).toList(),
                typed,
                error);
    }

    private UseChoice choice(Use use) {
        return new UseChoice(use.name(), sentences.say(use.key()));
    }

    private static AnswerForm asAsked(AskedOfYou asked) {
        var offer = asked.offer();
        return new AnswerForm(
                "",
                "",
                "",
                offer.uses().stream().map(Use::name).collect(Collectors.toSet()),
                offer.lastDay().map(Object::toString).orElse(""),
                offer.creditLine(),
                Optional.empty());
    }

    /** Pictures stay out: they have rights of their own. */
    private static StoryView story(AskedStory story) {
        var html =
                story.text().blocks().stream()
                        .filter(block -> !(block instanceof Block.Figure))
                        .map(Block::html)
                        .collect(Collectors.joining("\n"));
        return new StoryView(
                story.headline(),
                story.byline(),
                story.language(),
                output -> output.writeContent(html),
                story.original().map(URI::toString).orElse(""));
    }

    private static String render(String template, Object view) {
        var page = new StringOutput();
        TEMPLATES.render(template, view, page);
        return page.toString();
    }
}
