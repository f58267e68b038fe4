package press.imprimatur.clearance.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import press.imprimatur.clearance.web.UseChoices.Choice;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.kernel.Slice;
import press.imprimatur.rights.RequestFilter;
import press.imprimatur.rights.Requests;
import press.imprimatur.terms.InstrumentState;

/** What we asked for and what became of it, the newest first. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class RequestsPage implements Slice.Source<RequestRow>, Serializable {

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

    @Override
    public Slice<RequestRow> after(Optional<String> cursor, int most) {
        var wanted = STATES.stream().filter(each -> each.name().equals(state)).findFirst();
        var filter = new RequestFilter(wanted, Optional.empty(), Optional.empty());
        return requests.list(filter, cursor, most).map(each -> new RequestRow(each, sentences));
    }

    public List<Choice> getStates() {
        return STATES.stream()
                .map(each -> new Choice(each.name(), sentences.say("rights.state." + each)))
                .toList();
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state == null ? "" : state;
    }
}
