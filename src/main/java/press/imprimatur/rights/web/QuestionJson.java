package press.imprimatur.rights.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.WorkDescription;
import press.imprimatur.sources.OutletId;
import press.imprimatur.terms.Act;
import press.imprimatur.terms.Change;
import press.imprimatur.terms.Channel;
import press.imprimatur.terms.Circumstance;
import press.imprimatur.terms.Component;
import press.imprimatur.terms.ComponentKind;
import press.imprimatur.terms.Extent;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.Medium;
import press.imprimatur.terms.Question;
import press.imprimatur.terms.Timing;
import press.imprimatur.terms.Use;
import press.imprimatur.terms.WorkFacts;
import press.imprimatur.terms.WorkVersion;

/**
 * A question as scripts ask it.
 *
 * @param act PUBLISH unless it says KEEP
 * @param work the story
 * @param outlet whose it is; absent if it is ours
 * @param length how long its text is; what terms limit is UNKNOWN unless it is said
 * @param pictures beside the body, which is always asked about; none if absent
 * @param media WEB and MOBILE unless it says otherwise
 * @param market where the channel's readers are; everywhere unless it says otherwise
 * @param at now, unless it says otherwise
 * @param corrects the versions that the one asked about only corrects
 * @param update whether it is neither the first version nor a correction of it; not, if absent
 * @param facts what is told of the story beside outlet, language and first publication
 * @param derivedFrom of what the story was made, if it is a translation or a shorter version
 * @param parts all that would be out, instead of the body and the pictures
 * @param changes what was changed since the original; nothing, if absent
 * @param channel more of where it would come out
 * @param territory where it would be seen, if not everywhere the channel reaches
 * @param rendering what a rendered page shows of the duties; absent before there is one
 * @param chosen what an editor chose to rely on, by part
 * @param text the words as they would be out, by their SHA-256; those on record, if absent
 */
public record QuestionJson(
        Optional<Act> act,
        Use use,
        WorkId work,
        Optional<String> version,
        Optional<OutletId> outlet,
        Optional<String> language,
        Optional<Instant> publishedAt,
        Optional<LengthJson> length,
        List<PictureJson> pictures,
        Optional<String> brand,
        Set<Medium> media,
        List<String> market,
        Set<Use> commerce,
        Set<Circumstance> circumstances,
        Optional<Instant> at,
        Optional<Instant> firstPublishedAt,
        Optional<Instant> plannedUntil,
        Set<String> corrects,
        Optional<Boolean> update,
        Optional<AskedFactsJson> facts,
        Optional<AskedParentJson> derivedFrom,
        List<AskedPartJson> parts,
        List<ChangeJson> changes,
        Optional<AskedChannelJson> channel,
        List<String> territory,
        Optional<List<RenderedDutyJson>> rendering,
        List<ChoiceJson> chosen,
        Optional<String> text) {

    /** The version that is meant where none is named. */
    static final String CURRENT = "current";

    private static final String BODY = "body";

    public QuestionJson {
        pictures = Asked.all(pictures);
        parts = Asked.all(parts);
    }

    /**
     * Something that was changed since the original.
     *
     * @param component what was changed, as answers name it: {@code image 1}; the body, if absent
     * @param where what to restore, in words
     * @param houseStyle the version of the house style that explains it
     */
    public record ChangeJson(
            Use change,
            Optional<String> component,
            Optional<String> where,
            Optional<Integer> houseStyle) {}

    /**
     * What an editor chose to rely on.
     *
     * @param component for what, as answers name it; the body, if absent
     */
    public record ChoiceJson(Optional<String> component, InstrumentId instrument) {}

    /**
     * How long the text is.
     *
     * @param wordsOfOriginal the same as {@code words} unless it says otherwise
     */
    public record LengthJson(int words, int paragraphs, Optional<Integer> wordsOfOriginal) {

        Extent extent() {
            if (words < 0 || paragraphs < 0 || Asked.given(wordsOfOriginal).orElse(0) < 0) {
                throw new FieldRefused("length", "rights.lengthNegative");
            }
            return new Extent(words, paragraphs, Asked.given(wordsOfOriginal).orElse(words));
        }
    }

    /**
     * A picture of the story.
     *
     * @param cameWith the story in whose original it stood; absent if it was added
     * @param facts what is told of it beside the credit
     */
    public record PictureJson(
            WorkId work,
            Optional<WorkId> cameWith,
            Optional<String> credit,
            Optional<AskedFactsJson> facts) {

        /** So that the credit need not stand in an object of its own. */
        public PictureJson(WorkId work, Optional<WorkId> cameWith, Optional<String> credit) {
            this(work, cameWith, credit, Optional.empty());
        }

        Component image(int number, Map<WorkId, WorkDescription> said) {
            var more = Asked.given(facts).orElse(AskedFactsJson.NONE).facts();
            var told = Asked.given(credit).map(more::creditedTo).orElse(more);
            var known = said.getOrDefault(work, WorkDescription.NONE).ofPicture(told);
            var image = Component.image(number, work, known);
            return Asked.given(cameWith).map(image::cameWith).orElse(image);
        }
    }

    /** The works that it is about. */
    Set<WorkId> works() {
        var works = new HashSet<WorkId>();
        pictures().forEach(picture -> works.add(picture.work()));
        parts().forEach(part -> Asked.given(part.work()).ifPresent(works::add));
        Asked.given(derivedFrom).ifPresent(parent -> works.addAll(parent.works()));
        works.add(work);
        works.remove(null);
        return works;
    }

    /**
     * All of it but what a page shows, which is about the duties that are found first.
     *
     * @param said what is on record of these works, beside what the question tells of them
     */
    Question question(Instant now, Map<WorkId, WorkDescription> said) {
        if (use == null) {
            throw new FieldRefused("use", "rights.useMissing");
        }
        if (work == null) {
            throw new FieldRefused("work", "rights.noWorks");
        }
        var story = story(said);
        var components = components(story, said);
        return new Question(
                Asked.given(act).orElse(Act.PUBLISH),
                use,
                story,
                components,
                changes(components),
                channelAsked(),
                Asked.places("territory", territory),
                new Timing(
                        Asked.given(at).orElse(now),
                        Asked.given(firstPublishedAt),
                        Asked.given(plannedUntil)),
                circumstances,
                Optional.empty(),
                chosen(components),
                Asked.given(text));
    }

    private WorkVersion story(Map<WorkId, WorkDescription> said) {
        return new WorkVersion(
                work,
                Asked.given(version).orElse(CURRENT),
                corrects,
                Asked.given(update).orElse(false),
                said.getOrDefault(work, WorkDescription.NONE).ofStory(told()),
                Asked.given(derivedFrom).map(parent -> parent.derivation(said)));
    }

    private WorkFacts told() {
        var more = Asked.given(facts).orElse(AskedFactsJson.NONE).facts();
        return new WorkFacts(
                Asked.given(outlet).or(more::outlet),
                Asked.given(language).or(more::language),
                more.section(),
                more.bylines(),
                Asked.given(publishedAt).or(more::publishedAt),
                more.credit(),
                more.supplierId(),
                more.instructions(),
                more.pool(),
                more.event());
    }

    private List<Component> components(WorkVersion story, Map<WorkId, WorkDescription> said) {
        if (parts().isEmpty()) {
            return bodyAndPictures(story, said);
        }
        if (!pictures().isEmpty() || Asked.given(length).isPresent()) {
            throw new FieldRefused("parts", "rights.partsToldTwice");
        }
        var components = new ArrayList<Component>();
        for (var part : parts()) {
            var next = components.stream().filter(each -> each.kind() == part.kind()).count() + 1;
            var read = part.part(story, (int) next, said);
            if (components.stream().anyMatch(each -> each.compareTo(read) == 0)) {
                throw new FieldRefused("parts", "rights.partTwice", read);
            }
            components.add(read);
        }
        return components;
    }

    private List<Component> bodyAndPictures(WorkVersion story, Map<WorkId, WorkDescription> said) {
        var components = new ArrayList<Component>();
        var body = Component.text(ComponentKind.BODY, story);
        components.add(
                Asked.given(length).map(LengthJson::extent).map(body::measuring).orElse(body));
        for (var picture : pictures()) {
            if (picture.work() == null) {
                throw new FieldRefused("pictures.work", "rights.noWorks");
            }
            components.add(picture.image(components.size(), said));
        }
        return components;
    }

    private List<Change> changes(List<Component> components) {
        var made = new ArrayList<Change>();
        for (var each : Asked.all(changes)) {
            if (each.change() == null || !each.change().isChange()) {
                throw new FieldRefused("changes.change", "rights.changeOfNothing");
            }
            var name = Asked.given(each.component()).orElse(BODY);
            var part = Asked.part("changes.component", name, components);
            made.add(new Change(each.change(), part, each.where(), each.houseStyle()));
        }
        return made;
    }

    private Map<Component, InstrumentId> chosen(List<Component> components) {
        var choices = new HashMap<Component, InstrumentId>();
        for (var each : Asked.all(chosen)) {
            if (each.instrument() == null) {
                throw new FieldRefused("chosen.instrument", "rights.choiceOfNothing");
            }
            var name = Asked.given(each.component()).orElse(BODY);
            choices.put(Asked.part("chosen.component", name, components), each.instrument());
        }
        return choices;
    }

    private Channel channelAsked() {
        var means = media == null || media.isEmpty() ? Set.of(Medium.WEB, Medium.MOBILE) : media;
        return Asked.given(channel)
                .orElse(AskedChannelJson.NONE)
                .channel(Asked.given(brand).orElse("ours"), means, market, commerce);
    }
}
