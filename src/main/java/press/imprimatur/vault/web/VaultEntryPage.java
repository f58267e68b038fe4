package press.imprimatur.vault.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.kernel.Notices;
import press.imprimatur.vault.Vault;
import press.imprimatur.vault.VaultCare;
import press.imprimatur.vault.VaultEntry;
import press.imprimatur.vault.VaultEntryId;
import press.imprimatur.vault.VaultEntryNotFound;

/** One entry: its dates and people, and what is done with it. What is sealed passes it by. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class VaultEntryPage implements Serializable {

    @Inject Vault vault;
    @Inject VaultCare care;
    @Inject VaultPeople people;
    @Inject CurrentCaller callers;
    @Inject Notices notices;

    private VaultEntryId id;
    private String destroyOn = "";
    private String keeper = "";
    private String editor = "";
    private transient VaultEntry entry;

    /** Whoever may not know of it is told that there is none. */
    public void load() {
        destroyOn = entry().destroyOn().toString();
    }

    public String approve() {
        vault.approve(id);
        return done("vault.page.approved");
    }

    public String putOff() {
        care.putOff(id, VaultEntryForm.day(destroyOn));
        return done("vault.page.putOffDone");
    }

    public String destroy() {
        care.destroy(id);
        return done("vault.page.destroyedDone");
    }

    public String handOver() {
        care.handOver(id, VaultPeople.chosen(keeper));
        notices.done("vault.page.handedOver");
        return "/desk/vault/entries?faces-redirect=true";
    }

    public String nameEditor() {
        care.nameEditor(id, VaultPeople.chosen(editor));
        return done("vault.page.editorNamed");
    }

    private String done(String key) {
        notices.done(key);
        return again();
    }

    String again() {
        return "/desk/vault/entry?faces-redirect=true&id=" + id;
    }

    private VaultEntry entry() {
        if (entry == null) {
            if (id == null) {
                throw new VaultEntryNotFound();
            }
            entry = vault.find(id).orElseThrow(VaultEntryNotFound::new);
        }
        return entry;
    }

    public VaultRow getRow() {
        return new VaultRow(entry(), people);
    }

    public List<VaultActRow> getActs() {
        return vault.acts(id).stream().map(VaultActRow::new).toList();
    }

    /** Whether it is this person's to read. */
    public boolean isMine() {
        return entry().isReadBy(callers.get().user());
    }

    public boolean isKept() {
        return entry().keeper().equals(callers.get().user());
    }

    /** Whether this person is asked to approve it. */
    public boolean isToApprove() {
        return entry().editor().equals(callers.get().user())
                && entry().approvedAt().isEmpty()
                && entry().destroyedAt().isEmpty();
    }

    public VaultEntryId getId() {
        return id;
    }

    public void setId(VaultEntryId id) {
        this.id = id;
    }

    public String getDestroyOn() {
        return destroyOn;
    }

    public void setDestroyOn(String day) {
        this.destroyOn = day == null ? "" : day;
    }

    public String getKeeper() {
        return keeper;
    }

    public void setKeeper(String keeper) {
        this.keeper = keeper == null ? "" : keeper;
    }

    public String getEditor() {
        return editor;
    }

    public void setEditor(String editor) {
        this.editor = editor == null ? "" : editor;
    }
}
