package press.imprimatur.vault.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import press.imprimatur.kernel.Notices;
import press.imprimatur.vault.Vault;
import press.imprimatur.vault.VaultCare;
import press.imprimatur.vault.VaultSecret;

/**
 * What is typed into an entry and read out of it: for one answer of the server, so that neither
 * session nor page keeps it.
 */
@Named
@RequestScoped
public class VaultOpening {

    @Inject VaultEntryPage vaultEntryPage;
    @Inject Vault vault;
    @Inject VaultCare care;
    @Inject Notices notices;

    private String secretWhy = "";
    private String secretIdentity = "";
    private String secretHold = "";
    private VaultSecret opened;

    /** Stays on the page, which shows it this once. */
    public String look() {
        opened = vault.look(vaultEntryPage.getId(), secretWhy);
        secretWhy = "";
        return null;
    }

    /** The same for an administrator; the two whose it is are told. */
    public String breakOpen() {
        opened = vault.breakOpen(vaultEntryPage.getId(), secretWhy);
        secretWhy = "";
        return null;
    }

    public String rewrite() {
        care.rewrite(vaultEntryPage.getId(), secretIdentity);
        return done("vault.page.rewritten");
    }

    public String hold() {
        care.hold(vaultEntryPage.getId(), secretHold);
        return done("vault.page.heldDone");
    }

    public String release() {
        care.release(vaultEntryPage.getId(), secretHold);
        return done("vault.page.released");
    }

    private String done(String key) {
        notices.done(key);
        return vaultEntryPage.again();
    }

    public boolean isOpen() {
        return opened != null;
    }

    public VaultSecret getOpened() {
        return opened;
    }

    public String getSecretWhy() {
        return secretWhy;
    }

    public void setSecretWhy(String why) {
        this.secretWhy = why == null ? "" : why;
    }

    public String getSecretIdentity() {
        return secretIdentity;
    }

    public void setSecretIdentity(String identity) {
        this.secretIdentity = identity == null ? "" : identity;
    }

    public String getSecretHold() {
        return secretHold;
    }

    public void setSecretHold(String why) {
        this.secretHold = why == null ? "" : why;
    }
}
