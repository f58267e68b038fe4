package press.imprimatur.rights.web;

import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.PlainTime;
import press.imprimatur.rights.InstrumentFilter;
import press.imprimatur.rights.PermissionStage;
import press.imprimatur.sources.OutletId;
import press.imprimatur.terms.InstrumentKind;
import press.imprimatur.terms.InstrumentState;
import press.imprimatur.terms.Use;

/** Which permissions the desk wants to see, as its address says. */
public class PermissionsQuery implements Serializable {

    private static final long serialVersionUID = 1L;

    private String kind = "";
    private String state = "";
    private String stage = "";
    private String outlet = "";
    private String use = "";
    private String endsBefore = "";
    private String text = "";

    /** A name in an address that means nothing narrows nothing. */
    InstrumentFilter filter() {
        return new InstrumentFilter(
                named(InstrumentKind.values(), kind),
                named(InstrumentState.values(), state),
                outletId(),
                Optional.empty(),
                named(PermissionStage.values(), stage),
                named(Use.values(), use),
                end(),
                Optional.of(text));
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return Arrays.stream(values).filter(each -> each.name().equals(name)).findFirst();
    }

    private Optional<OutletId> outletId() {
        try {
            return Optional.of(outlet).filter(id -> !id.isBlank()).map(OutletId::of);
        } catch (IllegalArgumentException malformed) {
            throw new FieldRefused("outlet", "rights.outletUnknown", outlet);
        }
    }

    private Optional<Instant> end() {
        try {
            return Optional.of(endsBefore)
                    .filter(day -> !day.isBlank())
                    .map(day -> PlainTime.day(day).atStartOfDay(ZoneOffset.UTC).toInstant());
        } catch (DateTimeParseException malformed) {
            throw new FieldRefused("endsBefore", "rights.dateMalformed", endsBefore);
        }
    }

    private static String orEmpty(String typed) {
        return typed == null ? "" : typed;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = orEmpty(kind);
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = orEmpty(state);
    }

    public String getStage() {
        return stage;
    }

    public void setStage(String stage) {
        this.stage = orEmpty(stage);
    }

    public String getOutlet() {
        return outlet;
    }

    public void setOutlet(String outlet) {
        this.outlet = orEmpty(outlet);
    }

    public String getUse() {
        return use;
    }

    public void setUse(String use) {
        this.use = orEmpty(use);
    }

    public String getEndsBefore() {
        return endsBefore;
    }

    public void setEndsBefore(String endsBefore) {
        this.endsBefore = orEmpty(endsBefore);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = orEmpty(text);
    }
}
