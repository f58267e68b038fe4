package press.imprimatur.dues.internal;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import press.imprimatur.courier.Courier;
import press.imprimatur.courier.Letter;
import press.imprimatur.courier.PostOffice;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.Newsroom;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.identity.Subject;
import press.imprimatur.kernel.Recorded;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.terms.DutyType;

/** Tells the desk what waits for a person: one letter for each partner and day. */
@Stateless
@Allows
public class DigestsService {

    private static final int MOST_LINES = 200;
    private static final List<DutyType> DUTIES =
            Arrays.stream(DutyType.values()).filter(DutyType::isOwedPerWork).toList();

    @Inject DueRows rows;
    @Inject ProvenDues proven;
    @Inject Courier courier;
    @Inject PostOffice office;
    @Inject Newsrooms newsrooms;
    @Inject @Recorded Sentences sentences;
    @Inject Clock clock;

    @Allows
    public List<UUID> partners() {
        return newsrooms.find().isEmpty() || office.deskAddress().isEmpty()
                ? List.of()
                : rows.partnersToBeToldOf(today(), DUTIES.stream().map(Enum::name).toList());
    }

    /** Tells of one partner, unless it was told today already, or only letters are waited for. */
    @Allows
    @TransactionAttribute(REQUIRES_NEW)
    public void tell(UUID partner) {
        var waiting =
                rows.openOfPartner(partner, DUTIES, MOST_LINES).stream()
                        .filter(proven::waitsForAPerson)
                        .toList();
        var desk = office.deskAddress();
        if (!waiting.isEmpty() && desk.isPresent() && rows.tell(partner, today())) {
            courier.send(letter(desk.get(), waiting, partner));
        }
    }

    private Letter letter(String desk, List<DueEntity> waiting, UUID partner) {
        var now = clock.instant();
        var lines =
                waiting.stream()
                        .map(each -> each.due(now))
                        .map(due ->
                                sentences.say(
                                        "dues.digest.line",
                                        sentences.say(due.duty().key()),
                                        due.address().orElse(""),
                                        address("/desk/dues/due.xhtml?id=" + due.id())))
                        .collect(Collectors.joining("\n\n"));
        var title = waiting.get(0).due(now).title();
        return new Letter(
                List.of(desk),
                sentences.say("dues.digest.subject", waiting.size(), Letter.inALine(title)),
                sentences.say("dues.digest.text", title, lines),
                Optional.empty(),
                Optional.of(new Subject("partner", partner.toString())),
                List.of());
    }

    private String address(String path) {
        return newsrooms.get().address(path).toString();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(
                clock.instant(), newsrooms.find().map(Newsroom::zone).orElseThrow());
    }
}
