package press.imprimatur.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import press.imprimatur.api.Cursor;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.Subject;

/** Who did what, newest first: everything, or what was done to one thing. */
@Named
@RequestScoped
public class AuditPage {

    private static final int AT_ONCE = 100;

    @Inject AuditTrail audit;

    private String kind = "";
    private String id = "";
    private String before = "";
    private List<AuditRow> rows = List.of();
    private String next = "";

    public void load() {
        var cursor = Optional.ofNullable(before).filter(c -> !c.isBlank()).map(Cursor::fromString);
        var slice = audit.list(about(), cursor.map(Cursor::key), AT_ONCE);
        rows = slice.items().stream().map(AuditRow::new).toList();
        next = slice.next().map(key -> new Cursor(key).toString()).orElse("");
    }

    private Optional<Subject> about() {
        return kind == null || kind.isBlank() || id == null || id.isBlank()
                ? Optional.empty()
                : Optional.of(new Subject(kind, id));
    }

    public List<AuditRow> getRows() {
        return rows;
    }

    /** Where the older entries begin; empty at the end. */
    public String getNext() {
        return next;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }
}
