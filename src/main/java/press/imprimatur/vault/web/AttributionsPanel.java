package press.imprimatur.vault.web;

import static press.imprimatur.identity.Role.EDITOR;
import static press.imprimatur.identity.Role.REPORTER;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.kernel.Notices;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.vault.Attribution;
import press.imprimatur.vault.AttributionId;
import press.imprimatur.vault.Attributions;
import press.imprimatur.vault.SourceKind;
import press.imprimatur.vault.Speaking;
import press.imprimatur.vault.Vault;
import press.imprimatur.vault.VaultEntryId;

/** What a story rests on, beside it; one source is added or changed at a time. */
@Named
@RequestScoped
public class AttributionsPanel {

    @Inject Attributions attributions;
    @Inject Vault vault;
    @Inject CurrentCaller callers;
    @Inject Notices notices;
    @Inject Sentences sentences;

    private final AttributionForm form = new AttributionForm();
    private String id = "";
    private long seen;
    private boolean isRefused;
    private List<Attribution> found;
    private List<AttributionRow> rows;
    private List<VaultChoice> entries;

    public List<AttributionRow> of(ArticleId article) {
        if (rows == null) {
            rows = found(article).stream().map(this::row).toList();
        }
        return rows;
    }

    private AttributionRow row(Attribution attribution) {
        return new AttributionRow(
                attribution, attribution.details().entry().filter(this::isKnown).isPresent());
    }

    private List<Attribution> found(ArticleId article) {
        if (found == null) {
            found = attributions.of(article);
        }
        return found;
    }

    /** Adds what was typed, or changes the source that it was typed over. */
    public String save(ArticleId article, String next) {
        isRefused = true;
        var known = AttributionId.find(id);
        if (known.isPresent()) {
            attributions.change(known.get(), seen, form.details());
        } else {
            attributions.add(article, form.details());
        }
        notices.done("vault.page.sourceSaved");
        return next;
    }

    public String remove(String next) {
        isRefused = true;
        AttributionId.find(id).ifPresent(attributions::remove);
        notices.done("vault.page.sourceRemoved");
        return next;
    }

    /** The entries that a source without a name can be joined with, those named already too. */
    public List<VaultChoice> entriesFor(ArticleId article) {
        if (entries == null) {
            var choices = new LinkedHashMap<VaultEntryId, VaultChoice>();
            vault.mine().forEach(each -> choices.put(each.id(), VaultChoice.of(each)));
            found(article).stream()
                    .flatMap(each -> each.details().entry().stream())
                    .forEach(each -> choices.putIfAbsent(each, another(each)));
            entries = List.copyOf(choices.values());
        }
        return entries;
    }

    private VaultChoice another(VaultEntryId entry) {
        return new VaultChoice(entry.toString(), sentences.say("vault.page.entryOfAnother"));
    }

    /** Whether this person may know of the entry; to others it is there, and no more. */
    private boolean isKnown(VaultEntryId entry) {
        var caller = callers.get();
        return (caller.is(REPORTER) || caller.is(EDITOR)) && vault.find(entry).isPresent();
    }

    public SourceKind[] getKinds() {
        return SourceKind.values();
    }

    public Speaking[] getManners() {
        return Speaking.values();
    }

    /** Whether the dialog comes back with a sentence, which must be seen. */
    public boolean isRefused() {
        return isRefused;
    }

    public AttributionForm getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id == null ? "" : id;
    }

    public long getSeen() {
        return seen;
    }

    public void setSeen(long seen) {
        this.seen = seen;
    }
}
