package press.imprimatur.rights.web;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.rights.InstrumentFilter;
import press.imprimatur.rights.InstrumentSummary;
import press.imprimatur.rights.Permissions;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.InstrumentKind;
import press.imprimatur.terms.InstrumentState;

/** Finds what a supplement adds to, by its title or by whoever granted it. */
public class BaseSearch implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int MOST = 10;

    private String typed = "";
    private String searched = "";

    /** What is typed is looked for when somebody says so, and stays what the page offers. */
    public void search() {
        searched = typed.strip();
    }

    boolean isAsked() {
        return !searched.isEmpty();
    }

    /** What was found, and what is chosen already: both can be chosen. */
    List<Choice> found(Optional<InstrumentId> chosen, Permissions permissions, Sentences words) {
        var found = new LinkedHashMap<String, Choice>();
        chosen.map(permissions::get)
                .ifPresent(base ->
                        found.put(
                                chosen.get().toString(),
                                new Choice(
                                        chosen.get().toString(),
                                        called(
                                                base.title(),
                                                base.instrument().grantor(),
                                                base.instrument().kind(),
                                                words))));
        if (isAsked()) {
            permissions.list(inForce(), Optional.empty(), MOST).items().stream()
                    .filter(each -> each.kind() != InstrumentKind.SUPPLEMENT)
                    .forEach(each -> found.putIfAbsent(each.id().toString(), choice(each, words)));
        }
        return List.copyOf(found.values());
    }

    private static Choice choice(InstrumentSummary of, Sentences words) {
        return new Choice(of.id().toString(), called(of.title(), of.grantor(), of.kind(), words));
    }

    private static String called(
            String title, String grantor, InstrumentKind kind, Sentences words) {
        return title + " · " + grantor + " · " + words.say("rights.kind." + kind);
    }

    private InstrumentFilter inForce() {
        return new InstrumentFilter(
                Optional.empty(),
                Optional.of(InstrumentState.GRANTED),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(searched));
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed == null ? "" : typed;
    }
}
