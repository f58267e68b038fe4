package press.imprimatur.markup.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.BreakIterator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.parser.Parser;
import press.imprimatur.markup.Block;
import press.imprimatur.markup.Body;
import press.imprimatur.markup.Cleaned;
import press.imprimatur.markup.Markup;
import press.imprimatur.markup.Passage;
import press.imprimatur.markup.Passage.Role;

@ApplicationScoped
public class JsoupMarkup implements Markup {

    private static final String ELLIPSIS = "…";
    private static final Set<Role> BESIDE_THE_TEXT =
            EnumSet.of(Role.SUBHEAD, Role.CAPTION, Role.CELL);

    /** No honest page nests deeper, and the parser's time grows with depth in hostile ones. */
    private static final int DEEPEST = 128;

    @Override
    public Body clean(String html) {
        return isClean(html) ? new Body(html) : read(html);
    }

    @Override
    public Cleaned cleaned(String html) {
        var losses = new Losses();
        var body = read(html, losses);
        return new Cleaned(body, losses.found());
    }

    /** The long way, also for what is clean already; a test compares the two. */
    Body read(String html) {
        return read(html, new Losses());
    }

    private static Body read(String html, Losses losses) {
        Complexity.refuse(html);
        var builder = new BodyBuilder(losses);
        var document = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
        document.traverse(new BodyVisitor(builder, losses));
        return Body.of(builder.build());
    }

    @Override
    public boolean isClean(String html) {
        return Body.isClean(html);
    }

    @Override
    public String plainText(Body body) {
        return passages(body).stream().map(Passage::text).collect(Collectors.joining("\n\n"));
    }

    @Override
    public String lines(Body body) {
        return PlainLines.of(body.blocks());
    }

    @Override
    public List<Passage> passages(Body body) {
        return Passages.of(body.blocks());
    }

    @Override
    public List<String> words(Body body) {
        return passages(body).stream().flatMap(passage -> words(passage.said()).stream()).toList();
    }

    @Override
    public List<String> words(String text) {
        return pieces(text).stream()
                .filter(piece -> piece.codePoints().anyMatch(Character::isLetterOrDigit))
                .toList();
    }

    @Override
    public List<String> pieces(String text) {
        return WordPieces.of(text);
    }

    @Override
    public List<UUID> pictures(Body body) {
        return body.blocks().stream()
                .filter(Block.Figure.class::isInstance)
                .map(block -> ((Block.Figure) block).picture())
                .toList();
    }

    @Override
    public String firstParagraph(Body body) {
        return passages(body).stream()
                .filter(passage -> !BESIDE_THE_TEXT.contains(passage.role()))
                .map(Passage::said)
                .filter(said -> !said.isEmpty())
                .findFirst()
                .orElse("");
    }

    @Override
    public String summary(Body body, int longest) {
        if (longest < 20) {
            throw new IllegalArgumentException("a summary of less than 20 characters: " + longest);
        }
        var text = firstParagraph(body).replace('\n', ' ');
        return text.length() <= longest ? text : cut(text, longest - ELLIPSIS.length()) + ELLIPSIS;
    }

    private static String cut(String text, int longest) {
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        var end = characters.isBoundary(longest) ? longest : characters.preceding(longest);
        var length = 0;
        for (var piece : WordPieces.of(text)) {
            if (length + piece.length() > longest) {
                break;
            }
            length += piece.length();
        }
        // A single word longer than the whole summary (an address, say) is cut inside.
        var kept = text.substring(0, length < longest / 2 ? end : length).stripTrailing();
        return kept.replaceAll("[\\s\\p{Z}\\p{Ps}\\p{Pi},;:–—-]+$", "");
    }
}
