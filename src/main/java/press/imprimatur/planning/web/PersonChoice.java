package press.imprimatur.planning.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import press.imprimatur.identity.UserId;

/** Somebody to whom work can be given. */
public record PersonChoice(String id, String name) {

    /**
     * @param chosen who has it now, and stays to be chosen; empty for nobody
     */
    static List<PersonChoice> of(Map<UserId, String> people, String chosen, String chosenName) {
        var all = new ArrayList<PersonChoice>();
        people.forEach((person, name) -> all.add(new PersonChoice(person.toString(), name)));
        if (!chosen.isEmpty() && all.stream().noneMatch(each -> each.id().equals(chosen))) {
            all.add(new PersonChoice(chosen, chosenName));
        }
        return all;
    }
}
