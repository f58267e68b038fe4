package press.imprimatur.rights.internal;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import press.imprimatur.files.FileKind;
import press.imprimatur.files.Files;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.mailbox.IncomingMail;
import press.imprimatur.mailbox.MailReader;
import press.imprimatur.rights.NewEvidence;

/** Keeps papers with the instrument that they prove. */
@ApplicationScoped
class EvidenceFolder {

    private static final Set<FileKind> TEXTS =
            EnumSet.of(FileKind.TEXT, FileKind.MAIL, FileKind.MAILBOX, FileKind.WEB_PAGE);

    @Inject Files files;
    @Inject InstrumentRows rows;
    @Inject RightsSettings settings;
    @Inject CurrentCaller caller;
    @Inject MailReader mails;
    @Inject Clock clock;

    /** All that were given, of papers that need not be there. */
    List<EvidenceEntity> keep(InstrumentEntity instrument, List<NewEvidence> papers) {
        var kept = new ArrayList<EvidenceEntity>();
        for (var paper : papers) {
            var file = files.store(paper.content(), settings.evidence());
            var evidence =
                    new EvidenceEntity(instrument, paper, file)
                            .captured(clock.instant(), caller.get().name())
                            .doubted(files.doubt(paper.content()))
                            .automatic(isAutomatic(paper));
            rows.add(evidence);
            kept.add(evidence);
        }
        return kept;
    }

    /**
     * The same where there must be papers.
     *
     * @throws FieldRefused if there are none, or programs wrote all of them
     */
    List<EvidenceEntity> keepNeeded(InstrumentEntity instrument, List<NewEvidence> papers) {
        if (papers.isEmpty()) {
            throw new FieldRefused("evidence", "rights.noEvidence");
        }
        var kept = keep(instrument, papers);
        if (kept.stream().allMatch(EvidenceEntity::isAutomatic)) {
            throw new FieldRefused("evidence", "rights.evidenceAutomatic");
        }
        return kept;
    }

    /** A program that answers has granted nothing, whatever its words. */
    private boolean isAutomatic(NewEvidence paper) {
        return mails.read(paper.content()).flatMap(IncomingMail::automatic).isPresent();
    }

    /** Whether a paper is kept as words: a letter, a mail, a page. */
    static boolean isText(EvidenceEntity paper) {
        return TEXTS.contains(FileKind.of(paper.evidence().mediaType()));
    }

    /** What such a paper says: of a mail what a person reads, however it is encoded. */
    String words(byte[] content) {
        return mails.read(content)
                .map(mail -> mail.subject() + "\n" + mail.text())
                .orElseGet(() -> new String(content, charset(content)));
    }

    private static Charset charset(byte[] content) {
        if (content.length < 2) {
            return UTF_8;
        }
        return switch ((content[0] & 0xFF) << 8 | content[1] & 0xFF) {
            case 0xFEFF -> UTF_16BE;
            case 0xFFFE -> UTF_16LE;
            default -> UTF_8;
        };
    }
}
