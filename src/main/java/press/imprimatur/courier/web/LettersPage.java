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

/** What left the house, what waits, and what could not be delivered. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class LettersPage implements Serializable {

    private static final int AT_ONCE = 50;

    @Inject Courier courier;
    @Inject LetterBook book;
    @Inject PostOffice office;
    @Inject Notices notices;
    @Inject Sentences sentences;

    private String state = "";
    private String cursor = "";
    private String address = "";
    private transient List<LetterRow> rows;
    private transient String next = "";

    /** The letters of this page; asked for once a request, so that a form finds its row again. */
    public List<LetterRow> getRows() {
        if (rows == null) {
            var wanted =
                    Arrays.stream(LetterState.values())
                            .filter(each -> each.name().equals(state))
                            .findFirst();
            var filter = new LetterFilter(wanted, Optional.empty());
            var after = Optional.of(cursor).filter(key -> !key.isBlank());
            var slice = courier.list(filter, after, AT_ONCE);
            rows = slice.items().stream().map(each -> new LetterRow(each, sentences)).toList();
            next = slice.next().orElse("");
        }
        return rows;
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

    public String getNext() {
        getRows();
        return next;
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

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor == null ? "" : cursor;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address == null ? "" : address;
    }
}
