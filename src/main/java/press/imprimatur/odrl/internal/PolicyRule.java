package press.imprimatur.odrl.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.imprimatur.rights.Constraints;
import press.imprimatur.rights.Duty;
import press.imprimatur.rights.Rank;
import press.imprimatur.rights.Scope;

/**
 * A rule of a policy as it was read.
 *
 * @param scopes what it is about; it is a rule on each
 * @param when of these, one must hold; none if it can never apply
 * @param assignee for whom it is; absent if for everybody, and for us
 * @param operands what its constraints look at
 * @param looksIntoCollection whether it is about the members of a named collection
 */
record PolicyRule(
        boolean forbids,
        List<String> actions,
        List<Scope> scopes,
        List<Constraints> when,
        List<Duty> duties,
        Rank rank,
        boolean survivesRevocation,
        boolean covenant,
        Optional<String> assignee,
        Set<String> operands,
        boolean looksIntoCollection) {}
