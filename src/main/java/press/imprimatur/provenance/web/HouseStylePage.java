package press.imprimatur.provenance.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import press.imprimatur.kernel.Notices;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.provenance.HouseStyle;
import press.imprimatur.provenance.StyleEntry;
import press.imprimatur.provenance.StyleKind;
import press.imprimatur.provenance.StyleList;
import press.imprimatur.terms.Moment;

/** How this house writes what its partners write otherwise. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class HouseStylePage implements Serializable {

    private static final String AGAIN = "/desk/style?faces-redirect=true";

    @Inject HouseStyle style;
    @Inject Notices notices;
    @Inject Sentences sentences;

    private int seen;
    private String kind = StyleKind.SPELLING.name();
    private String from = "";
    private String to = "";
    private String language = "en";

    public void load() {
        seen = style.inForce().version();
    }

    private StyleRow row(StyleEntry entry) {
        var said =
                entry.confirmedBy()
                        .map(by -> sentences.say("provenance.style.confirmed", by))
                        .orElseGet(() ->
                                sentences.say(
                                        style.counts(entry)
                                                ? "provenance.style.sure"
                                                : "provenance.style.waits"));
        return StyleRow.of(entry, sentences.say(entry.kind().key()), said, style.counts(entry));
    }

    public String add() {
        style.add(seen, new StyleEntry(StyleKind.valueOf(kind), from, to, language));
        return saved();
    }

    public String remove(StyleRow row) {
        style.remove(seen, row.entry());
        return saved();
    }

    public String confirm(StyleRow row) {
        style.confirm(seen, row.entry());
        return saved();
    }

    private String saved() {
        notices.done("provenance.style.saved");
        return AGAIN;
    }

    /** Which version it is, and since when; of none, that there is none. */
    public String getVersionSaid() {
        return seen == 0
                ? sentences.say("provenance.style.none")
                : sentences.say("provenance.style.version", seen);
    }

    /** The versions before this one, each with who made it. */
    public List<String> getVersions() {
        return style.versions().stream().map(this::said).toList();
    }

    private String said(StyleList list) {
        return sentences.say(
                "provenance.style.versionBy",
                list.version(),
                list.by(),
                new Moment(list.at().orElseThrow(), ZoneOffset.UTC),
                list.entries().size());
    }

    /** As of now: whoever saw another version is told so when it is changed. */
    public List<StyleRow> getRows() {
        return style.inForce().entries().stream().map(this::row).toList();
    }

    public List<StyleKind> getKinds() {
        return Arrays.asList(StyleKind.values());
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind == null ? StyleKind.SPELLING.name() : kind;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from == null ? "" : from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to == null ? "" : to;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language == null ? "" : language;
    }
}
