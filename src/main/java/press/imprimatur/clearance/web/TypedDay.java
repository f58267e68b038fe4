package press.imprimatur.clearance.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.PlainTime;

/** A day as it is typed. */
public class TypedDay implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String field;
    private String typed = "";

    TypedDay(String field) {
        this.field = field;
    }

    Optional<LocalDate> day() {
        try {
            return typed.isBlank() ? Optional.empty() : Optional.of(PlainTime.day(typed));
        } catch (DateTimeParseException malformed) {
            throw new FieldRefused(field, "clearance.dateMalformed", typed);
        }
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed == null ? "" : typed;
    }
}
