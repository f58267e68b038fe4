package press.imprimatur.clearance.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import press.imprimatur.clearance.web.UseChoices.Choice;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.rights.InstrumentState;
import press.imprimatur.rights.RequestFilter;
import press.imprimatur.rights.Requests;

/** What we asked for and what became of it, the newest first. */
@Named
@RequestScoped
public class RequestsPage {

    private static final int ROWS = 50;

    private static final List<InstrumentState> STATES =
            List.of(
                    InstrumentState.REQUESTED,
                    InstrumentState.COUNTERED,
                    InstrumentState.GRANTED,
                    InstrumentState.DENIED,
                    InstrumentState.WITHDRAWN,
                    InstrumentState.LAPSED);

    @Inject Requests requests;
    @Inject Sentences sentences;

    private String state = "";
    private String cursor = "";
    private String next = "";
    private List<RequestRow> rows = List.of();

    public void load() {
        var wanted = STATES.stream().filter(each -> each.name().equals(state)).findFirst();
        var filter = new RequestFilter(wanted, Optional.empty(), Optional.empty());
        var after = Optional.of(cursor).filter(key -> !key.isBlank());
        var slice = requests.list(filter, after, ROWS);
        rows = slice.items().stream().map(each -> new RequestRow(each, sentences)).toList();
        next = slice.next().orElse("");
    }

    public List<Choice> getStates() {
        return STATES.stream()
                .map(each -> new Choice(each.name(), sentences.say("rights.state." + each)))
                .toList();
    }

    public List<RequestRow> getRows() {
        return rows;
    }

    public String getNext() {
        return next;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state == null ? "" : state;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor == null ? "" : cursor;
    }
}
