package press.imprimatur.rights.web;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import press.imprimatur.rights.WorkDescription;
import press.imprimatur.sources.OutletId;

/** What is typed about a work; several bylines or instructions are set apart by semicolons. */
public class WorkForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String APART = "; ";

    private String outlet = "";
    private String language = "";
    private String published = "";
    private String section = "";
    private String bylines = "";
    private String credit = "";
    private String supplierId = "";
    private String instructions = "";
    private String pool = "";
    private String event = "";
    private String translator = "";
    private boolean complete;
    private Instant exactly;

    static WorkForm of(WorkDescription said) {
        var form = new WorkForm();
        form.outlet = said.outlet().map(OutletId::toString).orElse("");
        form.language = said.language().orElse("");
        form.exactly = said.publishedAt().orElse(null);
        form.published = said.publishedAt().map(WorkForm::day).map(LocalDate::toString).orElse("");
        form.section = said.section().orElse("");
        form.bylines = joined(said.bylines());
        form.credit = said.credit().orElse("");
        form.supplierId = said.supplierId().orElse("");
        form.instructions = joined(said.instructions());
        form.pool = said.pool().orElse("");
        form.event = said.event().orElse("");
        form.translator = said.translator().orElse("");
        form.complete = said.complete();
        return form;
    }

    WorkDescription description() {
        return new WorkDescription(
                OutletId.find(outlet),
                Optional.of(language),
                publishedAt(),
                Optional.of(section),
                apart(bylines),
                Optional.of(credit),
                Optional.of(supplierId),
                apart(instructions),
                Optional.of(pool),
                Optional.of(event),
                Optional.of(translator),
                complete);
    }

    /** A day begins with its first moment in UTC; a moment that was known before stays known. */
    private Optional<Instant> publishedAt() {
        var typed = DayForm.read("published", published);
        var known = Optional.ofNullable(exactly);
        return typed.equals(known.map(WorkForm::day))
                ? known
                : typed.map(day -> day.atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    private static String joined(Collection<String> names) {
        return String.join(APART, names);
    }

    private static Set<String> apart(String typed) {
        return Arrays.stream(typed.split("[;\\n]")).collect(Collectors.toSet());
    }

    private static String orEmpty(String typed) {
        return typed == null ? "" : typed;
    }

    public String getOutlet() {
        return outlet;
    }

    public void setOutlet(String outlet) {
        this.outlet = orEmpty(outlet);
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = orEmpty(language);
    }

    public String getPublished() {
        return published;
    }

    public void setPublished(String published) {
        this.published = orEmpty(published);
    }

    public String getSection() {
        return section;
    }

    public void setSection(String section) {
        this.section = orEmpty(section);
    }

    public String getBylines() {
        return bylines;
    }

    public void setBylines(String bylines) {
        this.bylines = orEmpty(bylines);
    }

    public String getCredit() {
        return credit;
    }

    public void setCredit(String credit) {
        this.credit = orEmpty(credit);
    }

    public String getSupplierId() {
        return supplierId;
    }

    public void setSupplierId(String supplierId) {
        this.supplierId = orEmpty(supplierId);
    }

    public String getInstructions() {
        return instructions;
    }

    public void setInstructions(String instructions) {
        this.instructions = orEmpty(instructions);
    }

    public String getPool() {
        return pool;
    }

    public void setPool(String pool) {
        this.pool = orEmpty(pool);
    }

    public String getEvent() {
        return event;
    }

    public void setEvent(String event) {
        this.event = orEmpty(event);
    }

    public String getTranslator() {
        return translator;
    }

    public void setTranslator(String translator) {
        this.translator = orEmpty(translator);
    }

    public boolean isComplete() {
        return complete;
    }

    public void setComplete(boolean complete) {
        this.complete = complete;
    }
}
