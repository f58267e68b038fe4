package press.imprimatur.sources.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import press.imprimatur.kernel.Notices;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.sources.OutletId;
import press.imprimatur.sources.Outlets;
import press.imprimatur.sources.Parties;
import press.imprimatur.sources.Party;
import press.imprimatur.sources.PartyChange;
import press.imprimatur.sources.PartyState;

/** What became of an outlet, on its page. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class PartyPage implements Serializable {

    @Inject OutletPage page;
    @Inject Parties parties;
    @Inject Outlets outlets;
    @Inject Notices notices;
    @Inject Sentences sentences;

    private OutletId id;
    private long seen;
    private String state = "";
    private String successor = "";
    private String reason = "";
    private transient Party party;

    @PostConstruct
    void look() {
        id = page.getId();
        seen = party().version();
        state = party().state().name();
        successor = party().successor().map(OutletId::toString).orElse("");
    }

    public String save() {
        var next = OutletId.find(successor);
        var became = PartyState.valueOf(state);
        if (became == PartyState.CLOSED && party().state() != PartyState.CLOSED) {
            return closing();
        }
        var change =
                new PartyChange(
                        became, next.filter(each -> became == PartyState.SUCCEEDED), reason);
        var changed = parties.change(id, seen, change);
        notices.done("sources.party.saved", changed.name());
        return "/desk/sources/outlet?faces-redirect=true&id=" + id;
    }

    /** What is closed is looked at before: its permissions and stories stand there. */
    private String closing() {
        return "/desk/publishing/parting?faces-redirect=true&how=CLOSED&from="
                + id
                + "&reason="
                + URLEncoder.encode(reason, UTF_8);
    }

    /** The states by their words. */
    public List<PartyChoice> getStates() {
        return Arrays.stream(PartyState.values())
                .map(each -> new PartyChoice(each.name(), sentences.say(each.key())))
                .toList();
    }

    public String getWords() {
        return sentences.say(party().state().key());
    }

    public String getTone() {
        return switch (party().state()) {
            case ACTIVE -> "green";
            case DORMANT -> "amber";
            case CLOSED -> "grey";
            case SUCCEEDED -> "blue";
        };
    }

    public Instant getSince() {
        return party().since().orElse(null);
    }

    public String getWhy() {
        return party().reason();
    }

    public boolean isSucceeded() {
        return party().state() == PartyState.SUCCEEDED;
    }

    public String getSuccessorName() {
        return party().successor().map(next -> outlets.get(next).name()).orElse("");
    }

    private Party party() {
        if (party == null) {
            party = parties.get(id);
        }
        return party;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getSuccessor() {
        return successor;
    }

    public void setSuccessor(String successor) {
        this.successor = successor == null ? "" : successor;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
