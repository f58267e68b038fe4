package press.imprimatur.mailbox.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.mailbox.IncomingMail;
import press.imprimatur.mailbox.IncomingMail.Automatic;
import press.imprimatur.mailbox.IncomingMail.Hints;
import press.imprimatur.mailbox.MailNotice;
import press.imprimatur.markup.Markup;

/**
 * Puts together what a mail says, part after part and within bounds. What is not shown is named:
 * nothing that somebody wrote goes by in silence.
 */
final class MailText {

    private static final int DEEPEST = 20;
    private static final int MOST_PARTS = 1_000;
    private static final int MOST_NOTICES = 40;
    private static final int MOST_BYTES_OF_TEXT = 1 << 20;
    private static final List<String> ADDRESSED =
            List.of(
                    "to",
                    "cc",
                    "delivered-to",
                    "x-original-to",
                    "envelope-to",
                    "x-envelope-to",
                    "x-forwarded-to",
                    "resent-to");

    private final Markup markup;
    private final Sentences sentences;
    private final StringBuilder text = new StringBuilder();
    private final List<MailNotice> notices = new ArrayList<>();
    private final Enclosures enclosures = new Enclosures();
    private final List<String> addresses = new ArrayList<>();
    private final List<String> subjects = new ArrayList<>();
    private final List<String> messageIds = new ArrayList<>();
    private final Returned returned = new Returned();
    private Optional<Automatic> enclosedAutomatic = Optional.empty();
    private boolean cut;
    private int parts;

    MailText(Markup markup, Sentences sentences) {
        this.markup = markup;
        this.sentences = sentences;
    }

    IncomingMail read(MailFile envelope) {
        var mails = envelope.mails();
        var first = mails.get(0);
        mail(first, 0);
        mails.stream().skip(1).forEach(other -> enclosedMail(other, 0));
        if (mails.size() > 1) {
            notice(envelope.isCut() ? "mailbox.manyMails" : "mailbox.severalMails", mails.size());
        }
        enclosures.notices().forEach(this::add);
        if (text.toString().isBlank()) {
            notice("mailbox.saysNothing");
        }
        return mail(new MailOrigin(first), first);
    }

    private IncomingMail mail(MailOrigin origin, Part first) {
        var writer = origin.writer();
        var through = Optional.of(origin.sender()).filter(sender -> !sender.equals(writer));
        through.ifPresent(sender -> notices.add(0, MailNotice.of("mailbox.through", sender)));
        var automatic = origin.automatic(first).or(() -> enclosedAutomatic);
        automatic.ifPresent(
                kind -> notices.add(0, MailNotice.of("mailbox.automatic." + kind.name())));
        var said = text.toString().strip();
        return new IncomingMail(
                writer,
                through,
                origin.sentAt(),
                first.headers().text("subject"),
                said,
                cut,
                notices,
                automatic,
                new Hints(addresses, subjects, messageIds, List.of(said)),
                automatic
                        .filter(Automatic.BOUNCE::equals)
                        .map(kind -> returned.bounce(first, said, messageIds)));
    }

    private void mail(Part mail, int depth) {
        var headers = mail.headers();
        ADDRESSED.forEach(name -> addresses.addAll(headers.texts(name)));
        subjects.addAll(headers.texts("subject"));
        for (var name : List.of("in-reply-to", "references")) {
            var ids = MessageIds.in(headers.raw(name));
            // The last of the references is the nearest.
            ids.reversed().stream().filter(id -> !messageIds.contains(id)).forEach(messageIds::add);
        }
        part(mail, depth);
    }

    private void enclosedMail(Part mail, int depth) {
        var origin = new MailOrigin(mail);
        var automatic = origin.automatic(mail);
        if (enclosedAutomatic.isEmpty()) {
            enclosedAutomatic = automatic;
        }
        returned.enclosed(mail.headers());
        say(
                sentences.say(
                        "mailbox.enclosedMail",
                        origin.writer(),
                        mail.headers().text("date"),
                        mail.headers().text("subject")));
        mail(mail, depth + 1);
    }

    private void part(Part part, int depth) {
        if (++parts > MOST_PARTS || depth > DEEPEST) {
            notice(depth > DEEPEST ? "mailbox.tooDeep" : "mailbox.tooManyParts", MOST_PARTS);
            return;
        }
        if (part.is("multipart/")) {
            several(part, depth);
        } else if (part.is("message/rfc822")
                || part.is("message/global")
                || part.is("application/") && part.isNamed(".eml")) {
            enclosed(part, depth);
        } else if (isShown(part)) {
            shown(part);
        } else {
            enclosures.add(part);
        }
    }

    private void shown(Part part) {
        var said = words(part);
        if (part.isDeliveryStatus()) {
            returned.reported(said);
        } else if (part.is("text/rfc822-headers")) {
            returned.enclosed(part.inner().headers());
        }
        say(said);
    }

    private void enclosed(Part part, int depth) {
        var mail = part.inner();
        if (mail.headers().isEmpty()) {
            enclosures.add(part);
        } else {
            enclosedMail(mail, depth);
        }
    }

    /**
     * What its sender enclosed is named, not shown; what only reports how a letter fared is not.
     */
    private static boolean isShown(Part part) {
        var isText = part.is("text/") && !part.type().matches("text/(?:calendar|vcard|x-amp-html)");
        return isText && !(part.isAttachment() && !part.fileName().isEmpty())
                || part.isDeliveryStatus()
                || part.is("message/disposition-notification");
    }

    private void several(Part part, int depth) {
        var pieces = part.pieces();
        if (pieces.found().isEmpty()) {
            notice("mailbox.boundaryMissing");
            say(Charsets.decode(part.content(), Optional.empty()).text());
            return;
        }
        if (!pieces.isClosed()) {
            notice("mailbox.notClosed");
        }
        if (part.is("multipart/encrypted")) {
            notice("mailbox.sealed");
        }
        around(part.textOf(pieces.before()), true);
        if (part.is("multipart/alternative")) {
            alternatives(part, pieces, depth);
        } else {
            each(part, pieces, depth);
        }
        around(part.textOf(pieces.after()), false);
    }

    private void each(Part part, PartSplitter pieces, int depth) {
        for (var piece : pieces.found()) {
            if (parts > MOST_PARTS) {
                notice("mailbox.tooManyParts", MOST_PARTS);
                return;
            }
            part(part.piece(piece), depth + 1);
        }
    }

    /** What gateways write around the parts; that a program is too old for MIME says nothing. */
    private void around(String words, boolean before) {
        if (!words.isBlank() && !(before && words.matches("(?is).*\\b(?:mime|multi-?part)\\b.*"))) {
            say(words);
        }
    }

    /**
     * HTML is what was written: mail programs make the plain text of it, or write something else
     * there. Whatever stands beside both is enclosed.
     */
    private void alternatives(Part part, PartSplitter pieces, int depth) {
        var all = pieces.found().stream().limit(MOST_PARTS).map(part::piece).toList();
        var versions = all.stream().map(each -> apart(each, depth + 1)).toList();
        var chosen = -1;
        var plain = -1;
        for (var i = 0; i < all.size(); i++) {
            if (!versions.get(i).said().isBlank()) {
                plain = all.get(i).is("text/plain") ? i : plain;
                chosen = chosen < 0 || !all.get(i).is("text/plain") ? i : chosen;
            }
        }
        versions.stream()
                .filter(version -> version.said().isBlank())
                .forEach(version -> enclosures.addAll(version.enclosures));
        if (chosen < 0) {
            return;
        }
        take(versions.get(chosen));
        if (plain >= 0 && plain != chosen) {
            tellDifference(versions.get(plain).said(), versions.get(chosen).said());
        }
    }

    private void tellDifference(String plain, String chosen) {
        if (HtmlText.differ(markup, plain, chosen)) {
            var beginning = Headers.line(plain);
            notice(
                    "mailbox.versionsDiffer",
                    beginning.substring(0, Math.min(beginning.length(), 300)));
        }
    }

    /** One version, read by itself. */
    private MailText apart(Part part, int depth) {
        var version = new MailText(markup, sentences);
        version.parts = parts;
        version.part(part, depth);
        parts = version.parts;
        return version;
    }

    private String said() {
        return text.toString();
    }

    private void take(MailText version) {
        say(version.said());
        cut |= version.cut;
        version.notices.forEach(this::add);
        enclosures.addAll(version.enclosures);
        addresses.addAll(version.addresses);
        subjects.addAll(version.subjects);
        messageIds.addAll(version.messageIds);
        returned.takeOver(version.returned);
        if (enclosedAutomatic.isEmpty()) {
            enclosedAutomatic = version.enclosedAutomatic;
        }
    }

    private String words(Part part) {
        var bytes = bounded(part.content());
        var label = part.parameter("charset");
        var declared = Charsets.named(label);
        if (declared.isEmpty() && !label.isBlank()) {
            notice("mailbox.encodingUnknown", Headers.line(label));
        }
        var isHtml = part.is("text/html");
        var charset = declared.isEmpty() && isHtml ? HtmlText.charset(bytes) : declared;
        var decoded = Charsets.decode(bytes, charset);
        if (decoded.broken()) {
            notice("mailbox.bytesBroken");
        }
        if (decoded.guessed()) {
            notice("mailbox.encodingGuessed");
        }
        return isHtml ? HtmlText.read(markup, decoded.text(), notices) : plain(decoded.text());
    }

    /** More than a megabyte of words is no answer; what is beyond is not shown. */
    private byte[] bounded(byte[] bytes) {
        cut |= bytes.length > MOST_BYTES_OF_TEXT;
        return Arrays.copyOf(bytes, Math.min(bytes.length, MOST_BYTES_OF_TEXT));
    }

    private String plain(String words) {
        if (words.contains("-----BEGIN PGP MESSAGE-----")) {
            notice("mailbox.sealed");
        }
        return words.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "");
    }

    private void say(String words) {
        var more = words.strip();
        if (more.isEmpty()) {
            return;
        }
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
        var room = IncomingMail.LONGEST_TEXT - text.length();
        if (more.length() > room) {
            cut = true;
            more = more.substring(0, Math.max(0, room));
        }
        text.append(more);
    }

    private void notice(String key, Object... arguments) {
        add(MailNotice.of(key, arguments));
    }

    private void add(MailNotice notice) {
        if (notices.size() < MOST_NOTICES && !notices.contains(notice)) {
            notices.add(notice);
        }
    }
}
