package press.imprimatur.provenance;

import java.util.List;

/**
 * How this house writes what its partners write otherwise. A change of a text that an entry
 * explains is an edit of style, and no other edit. An entry whose words may differ by more than
 * their form counts only after a rights editor said that it changes no meaning.
 */
public interface HouseStyle {

    /** The version in force. */
    StyleList inForce();

    /** All versions, the newest first. */
    List<StyleList> versions();

    /** Whether an entry counts: its form alone shows it, or a rights editor confirmed it. */
    boolean counts(StyleEntry entry);

    /**
     * Adds an entry, which nobody has confirmed; this makes another version.
     *
     * @param seen the version that the caller saw
     * @throws press.imprimatur.kernel.ChangedMeanwhile if another is in force
     * @throws press.imprimatur.kernel.FieldRefused if it can explain nothing: its words are
     *     missing, too long, the same, or quoted; its pattern is none; or it is there already
     */
    StyleList add(int seen, StyleEntry entry);

    /**
     * Takes an entry out; this makes another version, and what is out stays out.
     *
     * @throws press.imprimatur.kernel.ChangedMeanwhile if another version is in force
     * @throws press.imprimatur.kernel.FieldRefused if it is not there
     */
    StyleList remove(int seen, StyleEntry entry);

    /**
     * Says that an entry changes no meaning: rights editors only. This makes another version.
     *
     * @throws press.imprimatur.kernel.ChangedMeanwhile if another version is in force
     * @throws press.imprimatur.kernel.FieldRefused if it is not there
     */
    StyleList confirm(int seen, StyleEntry entry);
}
