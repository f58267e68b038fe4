package press.imprimatur.vault.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import press.imprimatur.kernel.Notices;
import press.imprimatur.vault.Vault;

/** The entries that somebody may know of, and a new one. */
@Named
@RequestScoped
public class VaultPage {

    @Inject Vault vault;
    @Inject VaultPeople people;
    @Inject Notices notices;

    private final VaultEntryForm form = new VaultEntryForm();
    private List<VaultRow> rows;

    public List<VaultRow> getRows() {
        if (rows == null) {
            rows = vault.list().stream().map(each -> new VaultRow(each, people)).toList();
        }
        return rows;
    }

    public String enter() {
        var entered = vault.enter(form.entry());
        notices.done("vault.page.entered", people.name(entered.editor()));
        return "/desk/vault/entry?faces-redirect=true&id=" + entered.id();
    }

    public VaultEntryForm getForm() {
        return form;
    }
}
