package press.imprimatur.rights.internal.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.rights.Making;
import press.imprimatur.rights.Makings;
import press.imprimatur.terms.Authorship;
import press.imprimatur.terms.MadeVersion;

/** Finds out whose works are, for one question or for hundreds: each keeper is asked once. */
@ApplicationScoped
public class Authors {

    @Inject @Any Instance<Makings> keepers;
    @Inject OwnRows rows;
    @Inject Newsrooms newsrooms;

    /** Those that were not made here are left out. */
    public Map<MadeVersion, Authorship> of(Collection<MadeVersion> works) {
        var makings = makings(works);
        if (makings.isEmpty()) {
            return Map.of();
        }
        var names = makings.keySet().stream().map(MadeVersion::work).collect(Collectors.toSet());
        var said = rows.said(names);
        var roll = roll();
        var authorships = new HashMap<MadeVersion, Authorship>();
        makings.forEach((made, making) -> {
            var word = Optional.ofNullable(said.get(made.work()));
            authorships.put(made, AuthorshipRule.judge(making, word, roll));
        });
        return authorships;
    }

    Map<MadeVersion, Making> makings(Collection<MadeVersion> works) {
        var makings = new HashMap<MadeVersion, Making>();
        keepers.forEach(keeper -> makings.putAll(keeper.of(works)));
        return makings;
    }

    StaffRoll roll() {
        var newsroom = newsrooms.get();
        return new StaffRoll(rows.staff(), newsroom.name(), newsroom.zone());
    }
}
