package press.imprimatur.publishing.internal.rendering;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.articles.Tags;
import press.imprimatur.publishing.PublicNote;
import press.imprimatur.publishing.internal.duties.DutyWords;

/**
 * All that a page or a feed item of a story shows.
 *
 * @param path of its page, such as {@code /stories/a-slug}
 * @param published when it first came out here
 * @param modified when it last came out changed; absent if it never did
 * @param original of a reprint; absent for a story of our own
 * @param lead the picture above it
 * @param pictures those that its text names and that may be shown; others are left out
 * @param words what its permissions demand
 * @param section under which it is filed; absent if under none
 * @param notes what was corrected or noted of it in public, the earliest first
 */
public record StoryView(
        Masthead masthead,
        String path,
        PublicText text,
        Instant published,
        Optional<Instant> modified,
        Optional<OriginalView> original,
        Optional<PictureView> lead,
        Map<UUID, PictureView> pictures,
        DutyWords words,
        List<PublicNote> notes,
        Optional<SectionLink> section) {

    public StoryView {
        requireNonNull(masthead, "masthead");
        requireNonNull(path, "path");
        requireNonNull(text, "text");
        requireNonNull(published, "published");
        requireNonNull(modified, "modified");
        requireNonNull(original, "original");
        requireNonNull(lead, "lead");
        pictures = Map.copyOf(pictures);
        requireNonNull(words, "words");
        notes = List.copyOf(notes);
        requireNonNull(section, "section");
    }

    /** The same story under other duties: a feed may owe others than a page. */
    public StoryView owing(DutyWords other) {
        return new StoryView(
                masthead, path, text, published, modified, original, lead, pictures, other, notes,
                section);
    }

    /** What search engines and cards call it: a partner's story is called what they called it. */
    public String title() {
        return original.isPresent() || text.details().title().isEmpty()
                ? text.headline()
                : text.details().title();
    }

    /** What they say of it; may be empty. */
    public String description() {
        return original.isPresent() || text.details().description().isEmpty()
                ? text.summary()
                : text.details().description();
    }

    /** The address of its page. */
    public String address() {
        return masthead.absolute(path);
    }

    /** The address that search engines are sent to: the original's if that is owed. */
    public String canonical() {
        return words.canonical().map(URI::toString).orElseGet(this::address);
    }

    /** By which date readers know it; a reprint is not dated by us. */
    StoryDate date() {
        return original.isPresent()
                ? StoryDate.here(published)
                : StoryDate.of(text.details(), published, masthead.zone());
    }

    /** The same for readers. */
    public ShownTime publishedTime() {
        return masthead.time(date());
    }

    /** When it last came out changed, for readers. */
    public Optional<ShownTime> modifiedTime() {
        return modified.map(masthead::time);
    }

    /** What it is about; each leads to what else is. */
    public List<ListLink> tags() {
        return Tags.of(text.details().tags()).names().stream()
                .flatMap(name -> ListLink.tag(name).stream())
                .toList();
    }

    /** Who wrote it; each leads to what else they wrote. */
    public List<BylinePart> byline() {
        return BylinePart.of(text.byline());
    }

    /** What feeds file it under: its section, then what it is about. */
    List<String> categories() {
        var names = new ArrayList<String>();
        section.map(SectionLink::name).ifPresent(names::add);
        names.addAll(Tags.of(text.details().tags()).names());
        return new Tags(names).names();
    }

    /** What was corrected or noted of it, in the language of the story where we speak it. */
    public List<NoteView> noteViews() {
        return notes.stream().map(note -> NoteView.of(note, text.language(), masthead)).toList();
    }

    /** Where the original is, then where else it must be linked back to. */
    public List<LinkBack> links() {
        var addresses = new LinkedHashSet<URI>();
        original.flatMap(OriginalView::address).ifPresent(addresses::add);
        addresses.addAll(words.text().links());
        return addresses.stream()
                .map(address ->
                        LinkBack.to(address, original, words.text().anchor(address), masthead))
                .toList();
    }

    /**
     * The logos at one end of the text.
     *
     * @param absolute whether their files are named by absolute addresses, as a feed needs it
     */
    public List<LogoView> logos(boolean atEnd, boolean absolute) {
        return words.logos(atEnd).stream()
                .map(mark -> new LogoView(source(mark.file().path(), absolute), mark))
                .toList();
    }

    /** The figure above the text. */
    public Optional<FigureView> leadFigure(boolean absolute) {
        return lead.map(picture -> figure(picture, "", absolute));
    }

    /**
     * The text, in order, its figures filled in.
     *
     * @param absolute whether pictures are named by their absolute addresses, as a feed needs it
     */
    public List<BodyPart> parts(boolean absolute) {
        var parts = new ArrayList<BodyPart>();
        for (var block : text.body().blocks()) {
            BodyPart.of(block, pictures, (view, html) -> figure(view, html, absolute))
                    .ifPresent(parts::add);
        }
        return parts;
    }

    private FigureView figure(PictureView picture, String captionHtml, boolean absolute) {
        var source = source(picture.path(), absolute);
        return new FigureView(source, picture, captionHtml, words.picture(picture.work()));
    }

    private String source(String path, boolean absolute) {
        return absolute ? masthead.absolute(path) : path;
    }
}
