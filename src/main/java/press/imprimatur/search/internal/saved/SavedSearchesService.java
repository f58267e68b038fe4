package press.imprimatur.search.internal.saved;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.identity.UserId;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.PlainTime;
import press.imprimatur.search.SavedQuery;
import press.imprimatur.search.SavedSearch;
import press.imprimatur.search.SavedSearchId;
import press.imprimatur.search.SavedSearchNotFound;
import press.imprimatur.search.SavedSearches;

@Stateless
@Allows
public class SavedSearchesService implements SavedSearches {

    private static final int LONGEST_QUERY = 2000;

    @Inject SavedRows rows;
    @Inject CurrentCaller caller;
    @Inject Clock clock;

    @Override
    @Allows(everybodyAtTheDesk = true)
    public List<SavedSearch> mine() {
        return rows.of(me()).stream().map(SavedSearchEntity::search).toList();
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public SavedSearch save(String name, SavedQuery query) {
        refuseUnanswerable(query);
        rows.lockThoseOf(me());
        var before = mine();
        if (before.size() >= MOST) {
            throw new FieldRefused("name", "search.saved.tooMany", MOST);
        }
        var saved = new SavedSearchEntity(me(), free(name, before), query, clock.instant());
        rows.add(saved);
        return saved.search();
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public SavedSearch rename(SavedSearchId id, String name) {
        rows.lockThoseOf(me());
        var saved = mine(id);
        var others = mine().stream().filter(each -> !each.id().equals(id)).toList();
        saved.rename(free(name, others));
        return saved.search();
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public void remove(SavedSearchId id) {
        rows.remove(mine(id));
    }

    private UserId me() {
        return caller.get().user();
    }

    private SavedSearchEntity mine(SavedSearchId id) {
        return rows.find(id, me()).orElseThrow(SavedSearchNotFound::new);
    }

    /** The name as it is kept, if none of these has it. */
    private static String free(String given, List<SavedSearch> others) {
        var name = given == null ? "" : given.strip().replaceAll("\\s+", " ");
        if (name.isEmpty()) {
            throw new FieldRefused("name", "search.saved.nameMissing");
        }
        if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
            throw new FieldRefused("name", "search.saved.nameTooLong", LONGEST_NAME);
        }
        if (others.stream().anyMatch(other -> other.name().equalsIgnoreCase(name))) {
            throw new FieldRefused("name", "search.saved.nameTaken", name);
        }
        return name;
    }

    private static void refuseUnanswerable(SavedQuery query) {
        if (query.isNothing()) {
            throw new FieldRefused("asked", "search.saved.nothingAsked");
        }
        if (query.text().length() > LONGEST_QUERY) {
            throw new FieldRefused("asked", "search.saved.tooMuch");
        }
        refuseNoDay("from", query);
        refuseNoDay("until", query);
    }

    private static void refuseNoDay(String filter, SavedQuery query) {
        var day = Optional.ofNullable(query.asked().get(filter));
        try {
            day.ifPresent(PlainTime::day);
        } catch (DateTimeException malformed) {
            throw new FieldRefused("asked." + filter, "search.dayMalformed", day.orElseThrow());
        }
    }
}
