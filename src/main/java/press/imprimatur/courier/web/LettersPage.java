package press.imprimatur.courier.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import press.imprimatur.courier.Courier;
import press.imprimatur.courier.LetterBook;
import press.imprimatur.courier.LetterFilter;
import press.imprimatur.courier.LetterId;
import press.imprimatur.courier.LetterState;
import press.imprimatur.courier.PostOffice;
import press.imprimatur.kernel.Notices;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.kernel.Slice;

/** What left the house, what waits, and what could not be delivered. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class LettersPage implements Slice.Source<LetterRow>, Serializable {

    @Inject Courier courier;
    @Inject LetterBook book;
    @Inject PostOffice office;
    @Inject Notices notices;
    @Inject Sentences sentences;

    private String state = "";
    private String address = "";

    @Override
    public Slice<LetterRow> after(Optional<String> cursor, int most) {
        return courier.list(new LetterFilter(wanted(), Optional.empty()), cursor, most)
                .map(letter -> new LetterRow(letter, sentences));
    }

    private Optional<LetterState> wanted() {
        return Arrays.stream(LetterState.values())
                .filter(each -> each.name().equals(state))
                .findFirst();
    }

    public String tryAgain(String letter) {
        courier.tryAgain(LetterId.of(letter));
        notices.done("courier.triedAgain");
        return here();
    }

    public String forget() {
        var erased = book.forget(address);
        notices.done("courier.forgotten", erased);
        return here();
    }

    private String here() {
        return "/desk/courier/letters?faces-redirect=true&state=" + state;
    }

    public boolean isClosed() {
        return !office.isOpen();
    }

    public boolean isWithoutDesk() {
        return office.deskAddress().isEmpty();
    }

    public List<StateTab> getTabs() {
        return Arrays.stream(LetterState.values())
                .map(each -> new StateTab(each.name(), sentences.say("courier.state." + each)))
                .toList();
    }

    public String getState() {
        return state;
    }

    /** Only what is a state is kept: it goes into the address of the next page. */
    public void setState(String state) {
        this.state =
                Arrays.stream(LetterState.values())
                        .map(Enum::name)
                        .filter(name -> name.equals(state))
                        .findFirst()
                        .orElse("");
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address == null ? "" : address;
    }
}
