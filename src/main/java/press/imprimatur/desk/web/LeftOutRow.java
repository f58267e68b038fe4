package press.imprimatur.desk.web;

import press.imprimatur.markup.Markup;
import press.imprimatur.provenance.LeftOutPassage;
import press.imprimatur.provenance.LeftOutPassage.Fate;

/** Something that was left out when a page was read. */
public class LeftOutRow {

    private final LeftOutPassage left;
    private final Markup markup;

    LeftOutRow(LeftOutPassage left, Markup markup) {
        this.left = left;
        this.markup = markup;
    }

    public int getNumber() {
        return left.number();
    }

    public String getText() {
        return markup.plainText(left.passage().body());
    }

    /** Whether it is missed in the text until somebody says what it is. */
    public boolean isMissed() {
        return left.fate() == Fate.LACKING;
    }

    public boolean isBack() {
        return left.fate() == Fate.IN_THE_TEXT;
    }
}
