package press.imprimatur.vault.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import press.imprimatur.kernel.PlainTime;
import press.imprimatur.vault.NewVaultEntry;

/**
 * What is typed about somebody who must not be named: for one request, kept nowhere. Inputs whose
 * names begin with "secret" are not kept for a page that has to be loaded again either.
 */
public class VaultEntryForm {

    private String description = "";
    private String secretReason = "";
    private String secretIdentity = "";
    private String editor = "";
    private List<String> knownTo = List.of();
    private String destroyOn = "";

    NewVaultEntry entry() {
        return new NewVaultEntry(
                description,
                secretReason,
                secretIdentity,
                VaultPeople.chosen(editor),
                knownTo.stream()
                        .flatMap(each -> VaultPeople.chosen(each).stream())
                        .collect(Collectors.toUnmodifiableSet()),
                day(destroyOn));
    }

    /** What is no day is none chosen, which is refused beside the field. */
    static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(PlainTime.day(typed));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getSecretReason() {
        return secretReason;
    }

    public void setSecretReason(String reason) {
        this.secretReason = reason;
    }

    public String getSecretIdentity() {
        return secretIdentity;
    }

    public void setSecretIdentity(String identity) {
        this.secretIdentity = identity;
    }

    public String getEditor() {
        return editor;
    }

    public void setEditor(String editor) {
        this.editor = editor == null ? "" : editor;
    }

    public List<String> getKnownTo() {
        return knownTo;
    }

    public void setKnownTo(List<String> knownTo) {
        this.knownTo = knownTo == null ? List.of() : List.copyOf(knownTo);
    }

    public String getDestroyOn() {
        return destroyOn;
    }

    public void setDestroyOn(String day) {
        this.destroyOn = day == null ? "" : day;
    }
}
