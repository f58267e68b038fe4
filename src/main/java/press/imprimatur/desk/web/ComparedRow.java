package press.imprimatur.desk.web;

import java.util.List;
import java.util.Locale;
import press.imprimatur.provenance.Stretch;
import press.imprimatur.provenance.Stretch.Fate;

/** A part of an article as two revisions have it. */
public class ComparedRow {

    /** What became of a part. */
    enum Became {
        SAME,
        CHANGED,
        ADDED,
        GONE,
        /** The words are the same, and look or lead elsewhere. */
        FORMED
    }

    private final String label;
    private final Became became;
    private final String said;
    private final List<Stretch> stretches;
    private final String pictureBefore;
    private final String pictureAfter;

    private ComparedRow(
            String label,
            Became became,
            String said,
            List<Stretch> stretches,
            String pictureBefore,
            String pictureAfter) {
        this.label = label;
        this.became = became;
        this.said = said;
        this.stretches = List.copyOf(stretches);
        this.pictureBefore = pictureBefore;
        this.pictureAfter = pictureAfter;
    }

    static ComparedRow same(String said) {
        return new ComparedRow("", Became.SAME, said, List.of(), "", "");
    }

    static ComparedRow of(String label, Became became, String said, List<Stretch> stretches) {
        return new ComparedRow(label, became, said, stretches, "", "");
    }

    /** The same part with a picture on either side; of the empty name there is none. */
    ComparedRow showing(String before, String after) {
        return new ComparedRow(label, became, said, stretches, before, after);
    }

    public String getLabel() {
        return label;
    }

    public boolean isSame() {
        return became == Became.SAME;
    }

    /** By which the page colours it: {@code changed}, {@code added}, {@code gone}. */
    public String getBecame() {
        return became.name().toLowerCase(Locale.ROOT);
    }

    /** What became of it, in words. */
    public String getSaid() {
        return said;
    }

    /** The words of both, deleted before inserted. */
    public List<DifferenceRow.Words> getWords() {
        return words(stretches);
    }

    public List<DifferenceRow.Words> getBefore() {
        return words(without(Fate.INSERTED));
    }

    public List<DifferenceRow.Words> getAfter() {
        return words(without(Fate.DELETED));
    }

    private List<Stretch> without(Fate fate) {
        return stretches.stream().filter(stretch -> stretch.fate() != fate).toList();
    }

    private static List<DifferenceRow.Words> words(List<Stretch> stretches) {
        return stretches.stream().map(DifferenceRow.Words::new).toList();
    }

    public boolean isPictured() {
        return !pictureBefore.isEmpty() || !pictureAfter.isEmpty();
    }

    /** The name of the picture; empty if there was none. */
    public String getPictureBefore() {
        return pictureBefore;
    }

    public String getPictureAfter() {
        return pictureAfter;
    }

    /** Whether both show the same one. */
    public boolean isSamePicture() {
        return pictureBefore.equals(pictureAfter);
    }
}
