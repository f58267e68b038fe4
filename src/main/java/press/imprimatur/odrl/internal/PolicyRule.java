package press.imprimatur.odrl.internal;

import java.util.List;
import java.util.Set;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.Rank;
import press.imprimatur.terms.Scope;

/**
 * A rule of a policy as it was read.
 *
 * @param actions what it permits or forbids: each of them, and together what only several come to
 * @param scopes what it is about; it is a rule on each
 * @param when what must hold
 * @param assignees for whom it is; none if for everybody
 * @param looksIntoCollection whether it is about the members of a named collection
 */
record PolicyRule(
        boolean forbids,
        Set<String> actions,
        List<Scope> scopes,
        Condition when,
        List<Duty> duties,
        Rank rank,
        boolean survivesRevocation,
        boolean covenant,
        List<PartyTerm> assignees,
        boolean looksIntoCollection) {}
