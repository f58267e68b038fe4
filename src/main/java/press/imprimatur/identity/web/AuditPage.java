package press.imprimatur.identity.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.Subject;
import press.imprimatur.kernel.Slice;

/** Who did what, newest first: everything, or what was done to one thing. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class AuditPage implements Slice.Source<AuditRow>, Serializable {

    @Inject AuditTrail audit;

    private String kind = "";
    private String id = "";

    @Override
    public Slice<AuditRow> after(Optional<String> cursor, int most) {
        return audit.list(about(), cursor, most).map(AuditRow::new);
    }

    private Optional<Subject> about() {
        return kind == null || kind.isBlank() || id == null || id.isBlank()
                ? Optional.empty()
                : Optional.of(new Subject(kind, id));
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
}
