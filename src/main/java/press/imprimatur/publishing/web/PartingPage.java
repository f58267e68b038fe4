package press.imprimatur.publishing.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.Notices;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.publishing.Consequence;
import press.imprimatur.publishing.WhatIf;
import press.imprimatur.rights.NewEvidence;
import press.imprimatur.rights.Parting;
import press.imprimatur.rights.PartingPlan;
import press.imprimatur.rights.Partings;
import press.imprimatur.rights.Permissions;
import press.imprimatur.sources.OutletId;
import press.imprimatur.terms.EvidenceType;

/** Parting from an outlet: what would become of its permissions and stories, then one step. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class PartingPage implements Serializable {

    private static final int MOST = 500;

    /** A permission, and what would become of it. */
    public record Line(String id, String title, String fate, String tone) {

        public String getId() {
            return id;
        }

        public String getTitle() {
            return title;
        }

        public String getFate() {
            return fate;
        }

        public String getTone() {
            return tone;
        }
    }

    @Inject Partings partings;
    @Inject WhatIf whatIf;
    @Inject Permissions permissions;
    @Inject Newsrooms newsrooms;
    @Inject Notices notices;
    @Inject Sentences sentences;
    @Inject Clock clock;

    private OutletId from;
    private String how = Parting.How.CLOSED.name();
    private String on = "";
    private String reason = "";
    private String letter = "";
    private long seen;
    private transient PartingPlan plan;
    private transient List<Consequence> consequences;

    public void load() {
        seen = plan().fingerprint();
    }

    public String part() {
        var papers =
                letter.isBlank()
                        ? List.<NewEvidence>of()
                        : List.of(
                                new NewEvidence(
                                        EvidenceType.MAIL,
                                        "letter.txt",
                                        letter.getBytes(UTF_8),
                                        Optional.empty()));
        partings.part(from, seen, new Parting(chosen(), effective(), reason, papers));
        notices.done("publishing.parting.done", plan().name());
        return "/desk/sources/outlet?faces-redirect=true&id=" + from;
    }

    public String getName() {
        return plan().name();
    }

    public List<Line> getLines() {
        return plan().lines().stream()
                .map(line ->
                        new Line(
                                line.permission().id().toString(),
                                line.permission().title(),
                                sentences.say(line.fate().key()),
                                tone(line.fate())))
                .toList();
    }

    private static String tone(PartingPlan.Fate fate) {
        return switch (fate) {
            case ENDS -> "red";
            case IS_WITHDRAWN -> "amber";
            case STAYS, STAYS_FOR_EVER -> "green";
            case STAYS_A_DRAFT -> "grey";
        };
    }

    /** The stories that are out and rest on what would end. */
    public List<ConsequenceRow> getStories() {
        return consequences().stream()
                .map(each -> ConsequenceRow.of(each, permissions, sentences))
                .toList();
    }

    public String getSummary() {
        var down =
                consequences().stream()
                        .filter(each -> each.fate() == Consequence.Fate.COMES_DOWN)
                        .count();
        return sentences.say(
                "publishing.parting.summary", plan().ending().size(), plan().lines().size(), down);
    }

    public boolean isLost() {
        return chosen() == Parting.How.LOST;
    }

    private List<Consequence> consequences() {
        if (consequences == null) {
            var then = effective().orElseGet(clock::instant);
            consequences = whatIf.endedTogether(plan().ending(), then, MOST);
        }
        return consequences;
    }

    private PartingPlan plan() {
        if (plan == null) {
            plan = partings.plan(from, chosen());
        }
        return plan;
    }

    /** What an address says and is neither is as if it said nothing. */
    private Parting.How chosen() {
        return Parting.How.LOST.name().equals(how) ? Parting.How.LOST : Parting.How.CLOSED;
    }

    /** From the beginning of that day in the newsroom's zone; at once if none is named. */
    private Optional<Instant> effective() {
        try {
            var zone = newsrooms.get().zone();
            return on.isBlank()
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(on.strip()).atStartOfDay(zone).toInstant());
        } catch (DateTimeException unreadable) {
            throw new FieldRefused("on", "publishing.whatIf.dayUnclear");
        }
    }

    public OutletId getFrom() {
        return from;
    }

    public void setFrom(OutletId from) {
        this.from = from;
    }

    public String getHow() {
        return chosen().name();
    }

    public void setHow(String how) {
        this.how = how;
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on == null ? "" : on;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public String getLetter() {
        return letter;
    }

    public void setLetter(String letter) {
        this.letter = letter == null ? "" : letter;
    }
}
