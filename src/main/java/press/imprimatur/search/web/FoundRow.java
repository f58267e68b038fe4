package press.imprimatur.search.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.search.Found;
import press.imprimatur.search.FoundKind;
import press.imprimatur.search.FoundState;
import press.imprimatur.search.Marked.Piece;

/** Something that was found, as the page shows it. */
public class FoundRow {

    private final Found found;
    private final String outlet;
    private final List<SearchChoice> rights;
    private final Sentences sentences;

    /** How it stands, in words and with a colour. */
    public record State(String tone, String label) {

        public String getTone() {
            return tone;
        }

        public String getLabel() {
            return label;
        }
    }

    /**
     * Makes a row.
     *
     * @param outlet whose it is, by name; empty if nobody else's
     * @param rights where it is shown by what right it is out; none where that is not asked
     */
    FoundRow(Found found, String outlet, List<SearchChoice> rights, Sentences sentences) {
        this.found = found;
        this.outlet = outlet;
        this.rights = List.copyOf(rights);
        this.sentences = sentences;
    }

    /** Its page, below the context path. */
    public String getAddress() {
        return switch (found.kind()) {
                    case ARTICLE -> "/desk/articles/article.xhtml?id=";
                    case OUTLET -> "/desk/sources/outlet.xhtml?id=";
                    case PERMISSION -> "/desk/rights/permission.xhtml?id=";
                    case PICTURE -> "/desk/media/picture.xhtml?id=";
                    case LETTER -> "/desk/courier/letter.xhtml?id=";
                }
                + found.id();
    }

    public List<Piece> getTitle() {
        return found.title().text().isBlank()
                ? List.of(new Piece(sentences.say("search.untitled." + found.kind()), false))
                : found.title().pieces();
    }

    public List<Piece> getExtract() {
        return found.extract().pieces();
    }

    public String getKind() {
        return sentences.say("search.kind." + found.kind());
    }

    /** Whether the question was its very address or id. */
    public boolean isNamed() {
        return found.isNamed();
    }

    public List<State> getStates() {
        return found.states().stream()
                .map(state -> new State(tone(state), sentences.say("search.state." + state)))
                .toList();
    }

    private static String tone(FoundState state) {
        return switch (state) {
            case LIVE, GRANTED, APPROVED, SENT -> "green";
            case OFFERED, WITHDRAWN, COUNTERED, REQUESTED, WAITING -> "amber";
            case ENDED, RETRACTED, KILLED, DENIED, SUSPENDED, TERMINATED, REVOKED, FAILED -> "red";
            case DRAFT, LAPSED, SUPERSEDED -> "grey";
        };
    }

    public String getOutlet() {
        return found.kind() == FoundKind.OUTLET ? "" : outlet;
    }

    public String getAuthor() {
        return found.author();
    }

    /** For browsers and those who listen to them; empty if it is not known. */
    public String getLanguage() {
        return found.language();
    }

    /** In words; empty if it is English, or not known. */
    public String getLanguageName() {
        var locale = Locale.forLanguageTag(found.language());
        var isEnglish = locale.getLanguage().equals("en");
        return isEnglish ? "" : locale.getDisplayName(sentences.language());
    }

    /** The picture beside it, below the context path; empty if there is none. */
    public String getPicture() {
        return found.picture().map(picture -> "/desk/pictures/" + picture + "/small").orElse("");
    }

    public Instant getChangedAt() {
        return found.changedAt();
    }

    /** Null if no clock ends it, or it is over. */
    public Instant getEndsAt() {
        return found.states().contains(FoundState.ENDED) ? null : found.endsAt().orElse(null);
    }

    /** By what right it is out, where that was asked. */
    public List<SearchChoice> getRights() {
        return rights;
    }
}
