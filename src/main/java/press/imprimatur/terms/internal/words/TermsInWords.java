package press.imprimatur.terms.internal.words;

import static press.imprimatur.terms.internal.words.Phrases.sentence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.sources.OutletId;
import press.imprimatur.terms.Permission;
import press.imprimatur.terms.Prohibition;
import press.imprimatur.terms.Rank;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.Use;

/** Terms as sentences; a pure function, apart from the names of outlets. */
final class TermsInWords {

    private final Phrases phrases;
    private final ScopeInWords scopes;
    private final ConstraintsInWords limits;
    private final ConstraintsInWords bites;
    private final DutyInWords duties;

    TermsInWords(Sentences sentences, Function<OutletId, String> outlets) {
        phrases = new Phrases(sentences);
        scopes = new ScopeInWords(phrases, outlets);
        limits = ConstraintsInWords.ofPermission(phrases);
        bites = ConstraintsInWords.ofProhibition(phrases);
        duties = new DutyInWords(phrases);
    }

    List<String> of(Terms terms) {
        var said = new ArrayList<String>();
        said.add(sentence(scopes.of(terms.scope(), terms.binds())));
        if (terms.coverPictures() && terms.uses().contains(Use.IMAGE_USE)) {
            said.add(sentence(phrases.say("cameWith")));
        }
        allowed(terms, said);
        terms.prohibitions().forEach(each -> said.add(sentence(forbidden(each))));
        limits.of(terms.constraints()).forEach(each -> said.add(sentence(each)));
        terms.duties().forEach(each -> said.add(sentence(duties.of(each))));
        said.add(sentence(phrases.say("notNamed", phrases.or(missing(terms)))));
        said.add(sentence(phrases.say("revocable." + terms.revocable())));
        return said;
    }

    /** Clauses that differ in nothing but the use are said together, as the paper orders them. */
    private void allowed(Terms terms, List<String> said) {
        var alike = new LinkedHashMap<Permission, List<Use>>();
        for (var each : terms.permissions()) {
            var decorated =
                    new Permission(
                            kind(each.use()),
                            each.constraints(),
                            each.duties(),
                            each.rank(),
                            each.survivesRevocation());
            alike.computeIfAbsent(decorated, key -> new ArrayList<>()).add(each.use());
        }
        if (alike.isEmpty()) {
            said.add(sentence(phrases.say("allowsNothing")));
        }
        alike.forEach((like, uses) -> said.add(sentence(clause(like, uses))));
    }

    /** Uses and changes are said apart. */
    private static Use kind(Use use) {
        return use.isChange() ? Use.STYLE_EDIT : Use.WEB_FULL;
    }

    private String clause(Permission like, Collection<Use> uses) {
        var key = like.use().isChange() ? "allowsChanges" : "allows";
        var conditions =
                Stream.of(
                                limits.of(like.constraints()).stream(),
                                like.duties().stream().map(duties::of),
                                rank(like.rank()),
                                like.survivesRevocation()
                                        ? Stream.of(phrases.say("survives"))
                                        : Stream.<String>empty())
                        .flatMap(Function.identity())
                        .toList();
        var what = phrases.say(key, phrases.and(uses, this::use));
        return conditions.isEmpty() ? what : phrases.say("if", what, String.join("; ", conditions));
    }

    private String forbidden(Prohibition ban) {
        var what =
                ban.uses().isEmpty()
                        ? phrases.say("forbidsAll")
                        : phrases.say("forbids", phrases.or(ban.uses(), this::use));
        var when = String.join(", ", bites.of(ban.when()));
        var extras =
                Stream.concat(
                                rank(ban.rank()),
                                ban.covenant()
                                        ? Stream.of(phrases.say("promised"))
                                        : Stream.<String>empty())
                        .map(each -> "; " + each)
                        .collect(Collectors.joining());
        return (when.isEmpty() ? what : phrases.say("forbidsWhen", what, when)) + extras;
    }

    private Stream<String> rank(Rank rank) {
        return rank == Rank.GENERAL ? Stream.empty() : Stream.of(phrases.say("rank." + rank));
    }

    /** What people most often take for granted, and is not. */
    private List<String> missing(Terms terms) {
        var uses = terms.uses();
        var missing = new ArrayList<String>();
        if (uses.stream().noneMatch(use -> use.group() == Use.Group.CHANGE)) {
            missing.add(phrases.say("missing.changes"));
        }
        for (var use : List.of(Use.IMAGE_USE, Use.FEED_FULL, Use.NEWSLETTER_FULL)) {
            if (!uses.contains(use)) {
                missing.add(use(use));
            }
        }
        return missing.isEmpty() ? List.of(phrases.say("missing.rest")) : missing;
    }

    private String use(Use use) {
        return phrases.name(use.key());
    }
}
