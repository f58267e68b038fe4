package press.imprimatur.vault.web;

import static press.imprimatur.identity.Role.EDITOR;
import static press.imprimatur.identity.Role.REPORTER;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.identity.Role;
import press.imprimatur.identity.UserDetails;
import press.imprimatur.identity.UserId;
import press.imprimatur.identity.Users;

/** The people whom forms of the vault offer, and what they are called. */
@Named
@RequestScoped
public class VaultPeople {

    @Inject Users users;
    @Inject CurrentCaller callers;

    /** The editors, without whoever looks: nobody approves their own entry. */
    public List<VaultChoice> getEditors() {
        return others(Set.of(EDITOR));
    }

    /** Everybody who writes. */
    public List<VaultChoice> getKeepers() {
        return VaultChoice.of(users.toChooseFrom(Set.of(REPORTER, EDITOR)));
    }

    /** The same without whoever looks. */
    public List<VaultChoice> getOthers() {
        return others(Set.of(REPORTER, EDITOR));
    }

    public String name(UserId person) {
        return users.find(person).map(UserDetails::fullName).orElse("");
    }

    boolean isThere(UserId person) {
        return users.find(person).filter(UserDetails::active).isPresent();
    }

    private List<VaultChoice> others(Set<Role> roles) {
        var me = callers.get().user().toString();
        return VaultChoice.of(users.toChooseFrom(roles)).stream()
                .filter(each -> !each.value().equals(me))
                .toList();
    }

    static Optional<UserId> chosen(String typed) {
        try {
            return Optional.of(new UserId(UUID.fromString(typed)));
        } catch (IllegalArgumentException nobody) {
            return Optional.empty();
        }
    }
}
