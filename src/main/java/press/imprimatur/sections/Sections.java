package press.imprimatur.sections;

import java.util.List;
import java.util.Optional;

/**
 * Keeps the sections. They are few, a newsroom's departments, so that all of them are read at once.
 */
public interface Sections {

    /** At most so many ranks: a section, its parts, and theirs. */
    int MOST_RANKS = 3;

    /**
     * Adds one, as the last of its rank.
     *
     * @throws press.imprimatur.kernel.FieldRefused if name or slug cannot be so, another section
     *     has or had the slug, or there would be too many ranks
     * @throws SectionNotFound if there is no such parent
     */
    Section add(SectionDetails details);

    /**
     * Says something else of one. Another slug is another address; the old one leads there for
     * ever.
     *
     * @param seen the version that the caller looked at
     * @throws SectionNotFound if there is none of that name, or no such parent
     * @throws press.imprimatur.kernel.ChangedMeanwhile if somebody changed it since
     * @throws press.imprimatur.kernel.FieldRefused as {@link #add} does, or if it would belong to
     *     itself
     */
    Section change(SectionId id, long seen, SectionDetails details);

    /**
     * Moves it among those of its rank and parent.
     *
     * @param by how many places: below 0 towards the first; beyond either end it is the last there
     * @throws SectionNotFound if there is none of that name
     */
    void move(SectionId id, int by);

    /**
     * Lets nothing new be filed under it, or again.
     *
     * @throws SectionNotFound if there is none of that name
     */
    Section close(SectionId id, boolean closed);

    /** The section; empty if there never was one of that name. */
    Optional<Section> find(SectionId id);

    /** The section that has that slug, or had it; empty if there is none. */
    Optional<Section> findBySlug(String slug);

    /** All of them, the closed ones too: each followed by those that belong to it. */
    List<Section> list();

    /** The section and those it belongs to, itself first; empty if there is none of that name. */
    List<Section> line(SectionId id);
}
