package press.imprimatur.courier.internal;

import static press.imprimatur.identity.Role.ADMINISTRATOR;
import static press.imprimatur.identity.Role.EDITOR;
import static press.imprimatur.identity.Role.RIGHTS_EDITOR;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import press.imprimatur.courier.Courier;
import press.imprimatur.courier.Letter;
import press.imprimatur.courier.LetterFilter;
import press.imprimatur.courier.LetterId;
import press.imprimatur.courier.LetterNotFound;
import press.imprimatur.courier.LetterPosted;
import press.imprimatur.courier.LetterReturned;
import press.imprimatur.courier.PostedLetter;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.AuditedAct;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.Slice;

@Stateless
@Allows
public class CourierService implements Courier {

    private static final int LONGEST_REASON = 500;

    @Inject Letters letters;
    @Inject SealedTexts texts;
    @Inject AuditTrail audit;
    @Inject CurrentCaller callers;
    @Inject Newsrooms newsrooms;
    @Inject Clock clock;
    @Inject Event<LetterPosted> posted;
    @Inject Event<LetterReturned> returned;

    /**
     * Whether somebody may write has been decided by the service that writes; no page and no script
     * gets here by itself, so nobody sends mail of their own through us.
     */
    @Override
    @Allows(everybodyAtTheDesk = true)
    public LetterId send(Letter letter) {
        var id = LetterId.next();
        var by = callers.get().name();
        var whole = texts.of(id, letter.text());
        letters.add(
                new LetterEntity(id, host(), letter, whole, clock.instant(), by),
                letter.attachments());
        audit.record(AuditedAct.of("letter.posted", "letter", id, summary(letter)));
        posted.fire(new LetterPosted(id));
        return id;
    }

    @Override
    @Allows({EDITOR, RIGHTS_EDITOR, ADMINISTRATOR})
    public Optional<PostedLetter> find(LetterId id) {
        return letters.find(id).map(letter -> complete(List.of(letter)).get(0));
    }

    @Override
    @Allows({EDITOR, RIGHTS_EDITOR, ADMINISTRATOR})
    public Slice<PostedLetter> list(LetterFilter filter, Optional<String> cursor, int limit) {
        var found = letters.before(cursor.map(CourierService::place), filter, limit + 1);
        return Slice.of(complete(found), limit, letter -> letter.id().toString());
    }

    private static LetterId place(String cursor) {
        try {
            return LetterId.of(cursor);
        } catch (IllegalArgumentException malformed) {
            throw new FieldRefused("cursor", "courier.cursorMalformed");
        }
    }

    @Override
    @Allows({RIGHTS_EDITOR, ADMINISTRATOR})
    public void tryAgain(LetterId id) {
        var letter = letters.find(id).orElseThrow(() -> new LetterNotFound(id));
        letter.tryAgain(clock.instant());
        audit.record(AuditedAct.of("letter.triedAgain", "letter", id, "to be tried again"));
        posted.fire(new LetterPosted(id));
    }

    @Override
    @Allows({EDITOR, RIGHTS_EDITOR})
    public void cameBack(LetterId id, String reason) {
        var letter = letters.find(id).orElseThrow(() -> new LetterNotFound(id));
        letter.cameBack(inALine(reason));
        audit.record(
                AuditedAct.of("letter.cameBack", "letter", id, "it came back as undeliverable"));
        returned.fire(new LetterReturned(id, letter.about()));
    }

    private static String inALine(String reason) {
        var line = reason.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ").strip();
        return line.length() <= LONGEST_REASON ? line : line.substring(0, LONGEST_REASON) + "…";
    }

    private List<PostedLetter> complete(List<LetterEntity> found) {
        var enclosures = letters.enclosures(found.stream().map(LetterEntity::id).toList());
        return found.stream()
                .map(each -> each.posted(enclosures.getOrDefault(each.id().value(), List.of())))
                .toList();
    }

    /** Whose letter it is; a name of its own kind before the set-up. */
    private String host() {
        return newsrooms
                .find()
                .map(each -> each.publicAddress().getHost())
                .orElse("newsroom.invalid");
    }

    /** The trail is kept for good and goes to many: no address, no subject, no text. */
    private static String summary(Letter letter) {
        return letter.about()
                        .map(about -> "about " + about.kind() + " " + about.id() + ", ")
                        .orElse("")
                + "addresses: "
                + letter.to().size()
                + ", enclosed: "
                + letter.attachments().size();
    }
}
