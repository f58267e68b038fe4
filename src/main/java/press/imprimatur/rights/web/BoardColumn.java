package press.imprimatur.rights.web;

import java.util.List;
import java.util.Set;
import press.imprimatur.rights.PermissionStage;

/** A stage on the board: its first cards, and whether there are more. */
public class BoardColumn {

    private static final Set<String> RARE =
            Set.of(PermissionStage.DRAFT.name(), PermissionStage.SUSPENDED.name());

    private final String stage;
    private final String words;
    private final List<PermissionRow> cards;
    private final boolean more;

    BoardColumn(String stage, String words, List<PermissionRow> cards, boolean more) {
        this.stage = stage;
        this.words = words;
        this.cards = cards;
        this.more = more;
    }

    /** What is rarely there takes no room while it is not. */
    boolean isOfUse() {
        return !cards.isEmpty() || !RARE.contains(stage);
    }

    public String getStage() {
        return stage;
    }

    public String getWords() {
        return words;
    }

    public List<PermissionRow> getCards() {
        return cards;
    }

    public boolean isMore() {
        return more;
    }
}
