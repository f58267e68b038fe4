package press.imprimatur.vault.web;

import java.io.Serializable;
import press.imprimatur.vault.AttributionDetails;
import press.imprimatur.vault.SourceKind;
import press.imprimatur.vault.Speaking;
import press.imprimatur.vault.VaultEntryId;

/** What is typed about a source of a story. */
public class AttributionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private SourceKind kind = SourceKind.PERSON;
    private Speaking speaking = Speaking.NAMED;
    private String who = "";
    private String toldTo = "";
    private String place = "";
    private String quote = "";
    private String entry = "";

    /** What is asked for one kind only is not said of another. */
    AttributionDetails details() {
        return new AttributionDetails(
                kind,
                speaking,
                who,
                speaking == Speaking.SECOND_HAND ? toldTo : "",
                kind == SourceKind.DOCUMENT ? place : "",
                quote,
                VaultEntryId.find(entry).filter(known -> speaking.isNameless()));
    }

    public SourceKind getKind() {
        return kind;
    }

    public void setKind(SourceKind kind) {
        this.kind = kind;
    }

    public Speaking getSpeaking() {
        return speaking;
    }

    public void setSpeaking(Speaking speaking) {
        this.speaking = speaking;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public String getToldTo() {
        return toldTo;
    }

    public void setToldTo(String toldTo) {
        this.toldTo = toldTo;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getQuote() {
        return quote;
    }

    public void setQuote(String quote) {
        this.quote = quote;
    }

    public String getEntry() {
        return entry;
    }

    public void setEntry(String entry) {
        this.entry = entry == null ? "" : entry;
    }
}
