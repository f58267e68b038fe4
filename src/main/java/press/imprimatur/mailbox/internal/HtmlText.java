package press.imprimatur.mailbox.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import press.imprimatur.mailbox.MailNotice;
import press.imprimatur.markup.Cleaned;
import press.imprimatur.markup.Loss;
import press.imprimatur.markup.Markup;
import press.imprimatur.markup.TextTooComplex;

/** What HTML in a mail says, and how it differs from what stands beside it. */
final class HtmlText {

    private static final Pattern META =
            Pattern.compile(
                    "<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]{1,40})",
                    Pattern.CASE_INSENSITIVE);
    private static final int HEAD = 4096;

    /** From this share of differing words on, plain text and HTML say something else. */
    private static final double DIFFERS = 0.01;

    private HtmlText() {}

    /** Reads it as plain lines; what of it is not in them is told. */
    static String read(Markup markup, String html, List<MailNotice> notices) {
        Cleaned cleaned;
        try {
            cleaned = markup.cleaned(html);
        } catch (TextTooComplex attack) {
            notices.add(MailNotice.of("mailbox.htmlTooComplex"));
            return html.replaceAll("<[^<>]{0,2000}>", " ").replaceAll("\\s+", " ");
        }
        var told = new ArrayList<String>();
        for (var loss : cleaned.losses()) {
            if (loss.kind() == Loss.Kind.HIDDEN || loss.kind() == Loss.Kind.STRUCK) {
                var key = "mailbox." + loss.kind().name().toLowerCase(Locale.ROOT);
                if (!told.contains(key)) {
                    told.add(key);
                    notices.add(MailNotice.of(key, loss.words()));
                }
            }
        }
        return markup.lines(cleaned.body());
    }

    /** The encoding that the page itself names. */
    static Optional<Charset> charset(byte[] html) {
        var head = new String(html, 0, Math.min(html.length, HEAD), ISO_8859_1);
        var meta = META.matcher(head);
        return meta.find()
                // A UTF-16 whose name we can read is none.
                ? Charsets.named(meta.group(1)).filter(named -> !named.name().startsWith("UTF-16"))
                : Optional.empty();
    }

    /** Whether one says what the other does not, addresses and quoting aside. */
    static boolean differ(Markup markup, String plain, String html) {
        var some = words(markup, plain);
        var others = words(markup, html);
        var counts = new HashMap<String, Integer>();
        some.forEach(word -> counts.merge(word, 1, Integer::sum));
        others.forEach(word -> counts.merge(word, -1, Integer::sum));
        var different = counts.values().stream().mapToInt(Math::abs).sum();
        return different > DIFFERS * (some.size() + others.size());
    }

    private static List<String> words(Markup markup, String text) {
        var bare =
                text.replaceAll("<[^<>\\n]{0,300}>|\\[(?:cid|image)[^\\]\\n]{0,200}\\]", " ")
                        .replaceAll("(?:https?://|mailto:|www\\.)\\S{1,500}", " ")
                        .replaceAll("(?m)^[\\s>]*(?:\\d{1,3}[.)]|[*-])?", " ");
        return markup.words(bare.toLowerCase(Locale.ROOT));
    }
}
