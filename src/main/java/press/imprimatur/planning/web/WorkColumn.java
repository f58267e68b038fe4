package press.imprimatur.planning.web;

import java.util.List;

/**
 * Work that has come equally far.
 *
 * @param state by its name, for scripts
 * @param words the same for people
 */
public record WorkColumn(String state, String words, List<AssignmentRow> cards) {

    public WorkColumn {
        cards = List.copyOf(cards);
    }
}
