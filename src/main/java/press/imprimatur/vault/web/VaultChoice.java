package press.imprimatur.vault.web;

import java.util.List;
import java.util.Map;
import press.imprimatur.identity.UserId;
import press.imprimatur.vault.VaultEntry;

/** Something or somebody to choose, with the words by which it is recognised. */
public record VaultChoice(String value, String label) {

    static VaultChoice of(VaultEntry entry) {
        return new VaultChoice(entry.id().toString(), entry.description());
    }

    static List<VaultChoice> of(Map<UserId, String> people) {
        return people.entrySet().stream()
                .map(each -> new VaultChoice(each.getKey().toString(), each.getValue()))
                .toList();
    }
}
