package press.imprimatur.publishing.internal.corrections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import press.imprimatur.articles.ArticleText;
import press.imprimatur.articles.LeadPicture;
import press.imprimatur.markup.Block;
import press.imprimatur.markup.Body;
import press.imprimatur.markup.Markup;
import press.imprimatur.provenance.PassageDifference;
import press.imprimatur.provenance.StoryText;
import press.imprimatur.provenance.Stretch;
import press.imprimatur.provenance.Stretch.Fate;
import press.imprimatur.provenance.TextComparison;
import press.imprimatur.publishing.Correction.CreditChange;
import press.imprimatur.publishing.PartChange;
import press.imprimatur.publishing.PartChange.Part;

/** Says part by part what became of a text, by the comparison that originals are held to. */
@ApplicationScoped
class PartChanges {

    /** Details that say where a story is and in what it is written, and that nobody reads. */
    private static final Set<String> NO_WORDS = Set.of("slug", "tags", "language");

    @Inject TextComparison comparison;
    @Inject Markup markup;

    List<PartChange> between(ArticleText before, ArticleText after) {
        var changes = new ArrayList<PartChange>();
        addDetails(changes, before.details().byName(), after.details().byName());
        addBody(changes, before.body(), after.body());
        addLead(changes, before, after);
        return changes;
    }

    List<PartChange> of(List<CreditChange> credits) {
        var changes = new ArrayList<PartChange>();
        credits.forEach(each -> add(changes, Part.CREDIT, each.before(), each.after()));
        return changes;
    }

    private void addDetails(
            List<PartChange> changes, Map<String, String> before, Map<String, String> after) {
        before.forEach((name, text) -> {
            if (!NO_WORDS.contains(name)) {
                add(changes, Part.detail(name), text, after.get(name));
            }
        });
    }

    private void addBody(List<PartChange> changes, Body before, Body after) {
        if (before.equals(after)) {
            return;
        }
        var known = changes.size();
        comparison
                .between(new StoryText("", "", before), new StoryText("", "", after))
                .passages()
                .stream()
                .filter(passage -> !passage.isSame())
                .map(PassageDifference::stretches)
                .forEach(words -> changes.add(new PartChange(Part.PASSAGE, words)));
        addLinks(changes, before.links(), after.links());
        addFigures(changes, figures(before), figures(after));
        if (changes.size() == known) {
            changes.add(new PartChange(Part.FORM, List.of()));
        }
    }

    private static void addLinks(
            List<PartChange> changes, List<String> before, List<String> after) {
        before.stream()
                .filter(link -> !after.contains(link))
                .forEach(link -> changes.add(whole(Part.LINK, Fate.DELETED, link)));
        after.stream()
                .filter(link -> !before.contains(link))
                .forEach(link -> changes.add(whole(Part.LINK, Fate.INSERTED, link)));
    }

    private void addFigures(
            List<PartChange> changes,
            Map<UUID, Block.Figure> before,
            Map<UUID, Block.Figure> after) {
        before.forEach((picture, was) -> {
            var is = after.get(picture);
            if (is == null) {
                addGone(changes, caption(was));
            } else {
                add(changes, Part.CAPTION, caption(was), caption(is));
                add(changes, Part.ALTERNATIVE_TEXT, was.alt(), is.alt());
            }
        });
    }

    private void addLead(List<PartChange> changes, ArticleText before, ArticleText after) {
        if (before.picture().isPresent() && after.picture().isEmpty()) {
            addGone(changes, before.picture().map(LeadPicture::caption).orElse(""));
            return;
        }
        add(changes, Part.CAPTION, caption(before), caption(after));
        add(changes, Part.ALTERNATIVE_TEXT, alternative(before), alternative(after));
    }

    private static void addGone(List<PartChange> changes, String caption) {
        changes.add(
                caption.isEmpty()
                        ? new PartChange(Part.PICTURE, List.of())
                        : whole(Part.PICTURE, Fate.DELETED, caption));
    }

    private void add(List<PartChange> changes, Part part, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new PartChange(part, words(before, after)));
        }
    }

    private List<Stretch> words(String before, String after) {
        return comparison
                .between(
                        new StoryText(before, "", Body.EMPTY), new StoryText(after, "", Body.EMPTY))
                .headline();
    }

    private static PartChange whole(Part part, Fate fate, String text) {
        return new PartChange(part, List.of(new Stretch(fate, text)));
    }

    private static Map<UUID, Block.Figure> figures(Body body) {
        var figures = new LinkedHashMap<UUID, Block.Figure>();
        for (var block : body.blocks()) {
            if (block instanceof Block.Figure figure) {
                figures.putIfAbsent(figure.picture(), figure);
            }
        }
        return figures;
    }

    private String caption(Block.Figure figure) {
        return markup.plainText(markup.clean("<p>" + figure.captionHtml() + "</p>"));
    }

    private static String caption(ArticleText text) {
        return text.picture().map(LeadPicture::caption).orElse("");
    }

    private static String alternative(ArticleText text) {
        return text.picture().map(LeadPicture::alternativeText).orElse("");
    }
}
