package press.imprimatur.rights.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import press.imprimatur.courier.Letter;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.identity.Subject;
import press.imprimatur.kernel.Recorded;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.rights.StoryNews;
import press.imprimatur.terms.Moment;

/** What a partner reads of a story that was corrected, or is gone. */
@ApplicationScoped
class NewsLetter {

    @Inject Newsrooms newsrooms;
    @Inject @Recorded Sentences sentences;

    /**
     * @param news the earliest first; never none
     * @param to a bare address
     */
    Letter of(InstrumentEntity permission, List<StoryNews> news, String to, Subject about) {
        var name = newsrooms.get().name();
        var last = news.get(news.size() - 1);
        var told =
                news.stream()
                        .map(each -> paragraphs(permission, each))
                        .collect(Collectors.joining("\n\n"));
        return new Letter(
                List.of(to),
                sentences.say(
                        "rights.news." + last.kind() + ".subject",
                        name,
                        Letter.inALine(last.headline())),
                sentences.say("rights.news.letter", permission.instrument().grantor(), told, name),
                Optional.empty(),
                Optional.of(about),
                List.of());
    }

    private String paragraphs(InstrumentEntity permission, StoryNews news) {
        var newsroom = newsrooms.get();
        var said =
                sentences.say(
                        "rights.news." + news.kind() + ".text",
                        newsroom.name(),
                        permission.title(),
                        story(news, new Moment(news.at(), newsroom.zone())));
        return news.words().isBlank()
                ? said
                : said
                        + "\n\n"
                        + sentences.say("rights.news." + news.kind() + ".words", news.words());
    }

    private String story(StoryNews news, Moment when) {
        return news.original()
                .map(URI::toString)
                .map(original ->
                        sentences.say(
                                "rights.news.story",
                                news.headline(),
                                original,
                                news.address().toString(),
                                when.toString()))
                .orElseGet(() ->
                        sentences.say(
                                "rights.news.storyOnly",
                                news.headline(),
                                news.address().toString(),
                                when.toString()));
    }
}
