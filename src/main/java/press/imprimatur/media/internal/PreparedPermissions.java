package press.imprimatur.media.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import press.imprimatur.clearance.DeskRequests;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.kernel.Recorded;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.media.Picture;
import press.imprimatur.media.PictureSource;
import press.imprimatur.media.PictureSource.Kind;
import press.imprimatur.rights.Decisions;
import press.imprimatur.terms.Act;
import press.imprimatur.terms.Channel;
import press.imprimatur.terms.Component;
import press.imprimatur.terms.Question;
import press.imprimatur.terms.Use;
import press.imprimatur.terms.WorkVersion;

/**
 * Prepares for the rights desk what a picture needs: the form of its permission, filled in with
 * what was said of it. What was said proves nothing; whoever records it looks first.
 */
@ApplicationScoped
class PreparedPermissions {

    /** Ours, or nothing to go by. */
    private static final Set<Kind> NOTHING_TO_PREPARE =
            EnumSet.of(Kind.STAFF, Kind.NOT_KNOWN, Kind.NOT_ASKED);

    @Inject DeskRequests wishes;
    @Inject Decisions decisions;
    @Inject Newsrooms newsrooms;
    @Inject CurrentCaller caller;
    @Inject @Recorded Sentences sentences;
    @Inject Clock clock;

    void prepare(Picture picture) {
        if (isNeeded(picture)) {
            var about = about(picture);
            wishes.prepare(picture.id().work(), about, form(picture, about));
        }
    }

    /** The same of a picture of which something else was said before. */
    void prepareAnew(Picture picture) {
        wishes.spare(picture.id().work());
        prepare(picture);
    }

    private boolean isNeeded(Picture picture) {
        return !NOTHING_TO_PREPARE.contains(picture.source().kind()) && !isCovered(picture);
    }

    /** Whether something in force does already, as an agreement with its maker. */
    private boolean isCovered(Picture picture) {
        var work = picture.id().work();
        var story = WorkVersion.first(work, "", picture.facts());
        var image = Component.image(1, work, picture.facts());
        var site = Channel.site("site", newsrooms.get().name());
        var question =
                Question.of(
                        Act.PUBLISH, Use.WEB_FULL, story, List.of(image), site, clock.instant());
        return decisions.decide(question).permits();
    }

    private String about(Picture picture) {
        var words = picture.details().caption();
        var named = words.isEmpty() ? picture.facts().credit().orElse("") : words;
        var source = sentences.say(picture.source().kind().key());
        return named.isEmpty() ? source : source + ": " + named;
    }

    private String form(Picture picture, String about) {
        var credit = picture.facts().credit().orElse("");
        return "?work="
                + picture.id()
                + "&about="
                + encoded(about)
                + "&picture=true&credit="
                + encoded(credit)
                + "&template="
                + template(picture.source())
                + "&said="
                + encoded(said(picture));
    }

    /** What was said, by whom: the beginning of a paper, which the rights desk completes. */
    private String said(Picture picture) {
        var source = picture.source();
        return sentences.say(
                "media.source.said",
                caller.get().name(),
                sentences.say(source.kind().key()),
                source.maker().isEmpty() ? "–" : source.maker(),
                source.licence().isEmpty() ? "–" : source.licence(),
                picture.details().foundAt().isEmpty() ? "–" : picture.details().foundAt());
    }

    private static String template(PictureSource source) {
        return switch (source.kind()) {
            case FREELANCE -> "freelance-commission";
            case AGENCY -> "agency-subscription";
            case HANDOUT -> "handout";
            case PUBLIC_DOMAIN -> "public-domain-expired";
            case CREATIVE_COMMONS -> licence(source.licence());
            default -> "";
        };
    }

    /** {@code CC BY-SA 4.0} is the template {@code cc-by-sa-4.0}, if there is one. */
    private static String licence(String name) {
        var id = name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", "-");
        return id.startsWith("cc-") ? id : "cc-" + id;
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, UTF_8);
    }
}
