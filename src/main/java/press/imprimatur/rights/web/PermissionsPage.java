package press.imprimatur.rights.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.rights.InstrumentFilter;
import press.imprimatur.rights.InstrumentState;
import press.imprimatur.rights.Permissions;

/** What rights rest on, the newest first. */
@Named
@RequestScoped
public class PermissionsPage {

    private static final int ROWS = 50;

    @Inject Permissions permissions;
    @Inject Sentences sentences;

    private String state = "";
    private String cursor = "";
    private String next = "";
    private List<PermissionRow> rows = List.of();

    public void load() {
        var wanted =
                Arrays.stream(InstrumentState.values())
                        .filter(each -> each.name().equals(state))
                        .findFirst();
        var filter =
                new InstrumentFilter(Optional.empty(), wanted, Optional.empty(), Optional.empty());
        var after = Optional.ofNullable(cursor).filter(key -> !key.isBlank());
        var slice = permissions.list(filter, after, ROWS);
        rows = slice.items().stream().map(each -> new PermissionRow(each, sentences)).toList();
        next = slice.next().orElse("");
    }

    /** The states that one may look at, in the order of a permission's life. */
    public List<Choice> getStates() {
        return List.of(
                choice(InstrumentState.DRAFT),
                choice(InstrumentState.GRANTED),
                choice(InstrumentState.REVOKED));
    }

    private Choice choice(InstrumentState each) {
        return new Choice(each.name(), sentences.say("rights.state." + each));
    }

    public List<PermissionRow> getRows() {
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
