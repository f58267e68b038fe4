package press.imprimatur.desk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import press.imprimatur.kernel.Notices;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.publishing.Choices;
import press.imprimatur.rights.Permissions;
import press.imprimatur.terms.ComponentVerdict;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.InstrumentRef;

/** Where several permissions would do, the one that an editor wants the article to rest on. */
@Named
@RequestScoped
public class ChoicePanel {

    /** So many others are offered; whoever wants another asks by script. */
    private static final int MOST = 5;

    @Inject ArticlePage articlePage;
    @Inject RightsPanel rightsPanel;
    @Inject Choices choices;
    @Inject Permissions permissions;
    @Inject Sentences sentences;
    @Inject Notices notices;

    /** A permission that would do instead. */
    public record Other(String id, String label) {

        public String getId() {
            return id;
        }

        public String getLabel() {
            return label;
        }
    }

    /**
     * A part of the article.
     *
     * @param chosen whether somebody chose what it rests on
     */
    public record Part(String work, String label, boolean chosen, List<Other> others) {

        public String getWork() {
            return work;
        }

        public String getLabel() {
            return label;
        }

        public boolean isChosen() {
            return chosen;
        }

        public List<Other> getOthers() {
            return others;
        }
    }

    /** The parts for which there is something to choose, or something was chosen. */
    public List<Part> getParts() {
        var chosen = choices.of(articlePage.getId());
        var seen = new HashSet<WorkId>();
        var parts = new ArrayList<Part>();
        for (var verdict : rightsPanel.readiness().page().outcome().components()) {
            var work = verdict.component().work();
            var isChosen = chosen.containsKey(work);
            var others = others(verdict);
            if ((isChosen || !others.isEmpty()) && seen.add(work)) {
                parts.add(new Part(work.toString(), label(verdict), isChosen, others));
            }
        }
        return parts;
    }

    public String choose(String work, String permission) {
        choices.choose(articlePage.getId(), WorkId.of(work), InstrumentId.of(permission));
        notices.done("desk.choice.chosen");
        return articlePage.again();
    }

    public String clear(String work) {
        choices.clear(articlePage.getId(), WorkId.of(work));
        notices.done("desk.choice.cleared");
        return articlePage.again();
    }

    private String label(ComponentVerdict verdict) {
        var part = verdict.component();
        var name =
                part.kind().isText()
                        ? sentences.say("rights.part.TEXT")
                        : sentences.say("rights.part." + part.kind().name(), part.number());
        var rests = verdict.reliedOn().stream().map(this::title).toList();
        return rests.isEmpty()
                ? sentences.say("desk.choice.nothing", name)
                : sentences.say("desk.choice.restsOn", name, rests.get(0));
    }

    private List<Other> others(ComponentVerdict verdict) {
        return verdict.alternatives().stream()
                .limit(MOST)
                .map(each ->
                        new Other(
                                each.id().toString(),
                                sentences.say("desk.choice.instead", title(each))))
                .toList();
    }

    private String title(InstrumentRef instrument) {
        return permissions
                .find(instrument.id())
                .map(found -> found.title())
                .orElseGet(instrument::toString);
    }
}
