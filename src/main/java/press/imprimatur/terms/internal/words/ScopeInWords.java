package press.imprimatur.terms.internal.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import press.imprimatur.sources.OutletId;
import press.imprimatur.terms.Binding;
import press.imprimatur.terms.Criteria;
import press.imprimatur.terms.Scope;

/** Which works terms speak of. */
final class ScopeInWords {

    private final Phrases phrases;
    private final Function<OutletId, String> outlets;

    ScopeInWords(Phrases phrases, Function<OutletId, String> outlets) {
        this.phrases = phrases;
        this.outlets = outlets;
    }

    String of(Scope scope, Binding binds) {
        return phrases.say("covers", works(scope), phrases.say("binding." + binds));
    }

    private String works(Scope scope) {
        if (scope instanceof Scope.OneWork one) {
            return one.version()
                    .map(version -> phrases.say("oneVersion", version))
                    .orElseGet(() -> phrases.say("oneWork"));
        }
        if (scope instanceof Scope.ListedWorks some) {
            return phrases.say("listedWorks", some.works().size());
        }
        if (scope instanceof Scope.StaffWork) {
            return phrases.say("staffWork");
        }
        return scope instanceof Scope.Selector selector
                ? selection(selector)
                : phrases.say("unread");
    }

    private String selection(Scope.Selector selector) {
        var included = criteria(selector.include());
        var what = included.isEmpty() ? phrases.say("anything") : "";
        var all = phrases.say("everything", what + String.join(", ", included));
        return selector.exclude().isEmpty()
                ? all
                : phrases.say("everythingBut", all, excluded(selector.exclude()));
    }

    private String excluded(List<Criteria> exclude) {
        return phrases.or(exclude, each -> phrases.say("what", String.join(", ", criteria(each))));
    }

    private List<String> criteria(Criteria criteria) {
        var found = new ArrayList<String>();
        criteria.outlet().ifPresent(outlet -> found.add(said("outlet", outlets.apply(outlet))));
        add(found, "inLanguages", criteria.languages().stream().map(phrases::language).toList());
        add(found, "sections", criteria.sections());
        add(found, "bylines", criteria.bylines());
        ConstraintsInWords.ofPermission(phrases)
                .window(criteria.published())
                .ifPresent(when -> found.add(said("firstPublished", when)));
        add(found, "credits", criteria.credits());
        add(found, "supplierIds", criteria.supplierIds());
        add(found, "instructions", criteria.instructions());
        add(found, "pools", criteria.pools());
        add(found, "events", criteria.events());
        return found;
    }

    private void add(List<String> found, String key, Collection<String> values) {
        if (!values.isEmpty()) {
            found.add(said(key, phrases.or(values)));
        }
    }

    private String said(String key, String value) {
        return phrases.say("criteria." + key, value);
    }
}
