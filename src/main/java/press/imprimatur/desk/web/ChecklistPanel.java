package press.imprimatur.desk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import press.imprimatur.articles.CheckedPoint;
import press.imprimatur.articles.Checklist;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.media.PictureId;
import press.imprimatur.media.Pictures;
import press.imprimatur.vault.Attributions;

/** What is still to be done before the article on the bench goes out. */
@Named
@RequestScoped
public class ChecklistPanel {

    @Inject ArticlePage articlePage;
    @Inject RightsPanel rightsPanel;
    @Inject Pictures pictures;
    @Inject Attributions attributions;
    @Inject Sentences sentences;

    private List<ChecklistRow> rows;

    /** What stops it first, then what editors only look at. */
    public List<ChecklistRow> getRows() {
        if (rows == null) {
            rows = new ArrayList<>();
            rows.add(rights());
            if (rightsPanel.readiness().secondPersonNeeded()) {
                rows.add(new ChecklistRow("red", say("secondPerson"), "#publish"));
            }
            Checklist.of(articlePage.article(), this::isDescribed)
                    .points()
                    .forEach(each -> rows.add(row(each)));
            if (!articlePage.article().isReprint()) {
                rows.add(sources());
            }
        }
        return rows;
    }

    /** How the part is called, with how much of it is open. */
    public String getTitle() {
        var open = getRows().stream().filter(row -> !row.isMet()).count();
        return sentences.say("desk.checklist.title", open);
    }

    private ChecklistRow rights() {
        var ready = rightsPanel.readiness().isPublishable();
        return new ChecklistRow(
                ready ? "green" : "red", say(ready ? "rights.met" : "rights.open"), "#rights");
    }

    /** A partner has sources of its own. */
    private ChecklistRow sources() {
        var open = attributions.unattributed(articlePage.getId()).size();
        return open == 0
                ? new ChecklistRow("green", say("sources.met"), "#sources")
                : new ChecklistRow(
                        "amber", sentences.say("desk.checklist.sources.open", open), "#sources");
    }

    private ChecklistRow row(CheckedPoint checked) {
        var name = checked.point().name() + (checked.isMet() ? ".met" : ".open");
        return new ChecklistRow(
                checked.isMet() ? "green" : "amber", say(name), place(checked.point()));
    }

    private static String place(CheckedPoint.Point point) {
        return switch (point) {
            case HEADLINE_LENGTH -> "#article:headline";
            case DECK -> "#article:deck";
            case BYLINE -> "#article:byline";
            case SECTION -> "#article:section";
            case LEAD_PICTURE -> "#article:leadPicture";
            case ALTERNATIVE_TEXTS -> "#article:alternativeText";
            case LINKS -> "#text";
        };
    }

    private boolean isDescribed(PictureId picture) {
        return pictures.find(picture)
                .filter(it -> !it.details().alternativeText().isBlank())
                .isPresent();
    }

    private String say(String name) {
        return sentences.say("desk.checklist." + name);
    }
}
