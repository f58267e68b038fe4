package press.imprimatur.rights.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.rights.InstrumentFilter;
import press.imprimatur.rights.InstrumentRecord;
import press.imprimatur.rights.InstrumentSummary;
import press.imprimatur.rights.Permissions;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.InstrumentKind;
import press.imprimatur.terms.InstrumentState;

/**
 * Finds what a supplement adds to, by its title or by whoever granted it: the finder of an {@code
 * i:picker}.
 */
@Named
@RequestScoped
public class BaseFinder {

    private static final int MOST = 12;

    @Inject Permissions permissions;
    @Inject Sentences sentences;

    private final Map<String, String> names = new HashMap<>();

    /** The ids of the permissions that may be meant, the newest first. */
    public List<String> find(String typed) {
        var found = permissions.list(inForce(typed), Optional.empty(), MOST).items();
        return found.stream()
                .filter(each -> each.kind() != InstrumentKind.SUPPLEMENT)
                .map(this::named)
                .toList();
    }

    private static InstrumentFilter inForce(String typed) {
        return new InstrumentFilter(
                Optional.empty(),
                Optional.of(InstrumentState.GRANTED),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(typed));
    }

    private String named(InstrumentSummary of) {
        names.put(of.id().toString(), called(of.title(), of.grantor(), of.kind()));
        return of.id().toString();
    }

    /** What it is called, and whose it is; empty if there is none of that id. */
    public String words(String id) {
        return names.computeIfAbsent(id == null ? "" : id, this::name);
    }

    private String name(String id) {
        return InstrumentId.find(id).flatMap(permissions::find).map(this::called).orElse("");
    }

    private String called(InstrumentRecord of) {
        return called(of.title(), of.instrument().grantor(), of.instrument().kind());
    }

    private String called(String title, String grantor, InstrumentKind kind) {
        return title + " · " + grantor + " · " + sentences.say("rights.kind." + kind);
    }
}
