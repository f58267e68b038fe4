package press.imprimatur.dues.internal;

import static press.imprimatur.identity.Role.EDITOR;
import static press.imprimatur.identity.Role.RIGHTS_EDITOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import press.imprimatur.courier.Attachment;
import press.imprimatur.courier.Courier;
import press.imprimatur.courier.Letter;
import press.imprimatur.courier.LetterId;
import press.imprimatur.dues.Due.Stretch;
import press.imprimatur.dues.DueId;
import press.imprimatur.dues.DueNotFound;
import press.imprimatur.dues.Dues;
import press.imprimatur.dues.ReportFile;
import press.imprimatur.dues.ReportTooLong;
import press.imprimatur.dues.Settlement;
import press.imprimatur.dues.UsageReports;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.identity.Subject;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.Recorded;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.sources.Outlet;
import press.imprimatur.sources.OutletId;
import press.imprimatur.sources.Outlets;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.Use;

@Stateless
@Allows
public class UsageReportsService implements UsageReports {

    private static final int MOST_ROWS = 50_000;
    private static final List<String> COLUMNS =
            List.of("out", "address", "use", "channel", "until", "readers");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    @Inject Usages usages;
    @Inject DueRows rows;
    @Inject Dues dues;
    @Inject Outlets outlets;
    @Inject Newsrooms newsrooms;
    @Inject Courier courier;
    @Inject @Recorded Sentences sentences;

    @Override
    @Allows({EDITOR, RIGHTS_EDITOR})
    public ReportFile of(OutletId outlet, Stretch period) {
        return report(outlets.get(outlet), period);
    }

    @Override
    @Allows(RIGHTS_EDITOR)
    public LetterId send(OutletId id, Stretch period) {
        var outlet = outlets.get(id);
        return mail(outlet, Optional.empty(), period, new Subject("outlet", id.toString()));
    }

    @Override
    @Allows(RIGHTS_EDITOR)
    public LetterId send(DueId id, long seen) {
        var due = rows.find(id).orElseThrow(() -> new DueNotFound(id));
        due.refuseUnlessOpenAt(seen);
        if (due.duty() != DutyType.REPORT_USAGE
                || due.period().isEmpty()
                || due.outlet().isEmpty()) {
            throw new FieldRefused("due", "dues.noReportOfAnOutlet");
        }
        var outlet = outlets.get(due.outlet().get());
        var about = new Subject("due", id.toString());
        var letter = mail(outlet, due.sendTo(), due.period().get(), about);
        dues.settle(id, seen, Settlement.noting(sentences.say("dues.sentByLetter", letter)));
        return letter;
    }

    private LetterId mail(Outlet outlet, Optional<String> to, Stretch period, Subject about) {
        var address = to.filter(word -> word.contains("@")).orElse(outlet.details().contactMail());
        if (address.isBlank()) {
            throw new FieldRefused("to", "dues.nobodyToMailTo", outlet.name());
        }
        var file = report(outlet, period);
        var newsroom = newsrooms.get();
        var first = DAY.format(day(period.from(), newsroom.zone()));
        var last = DAY.format(lastDay(period, newsroom.zone()));
        var letter =
                new Letter(
                        List.of(address),
                        sentences.say("dues.letter.subject", newsroom.name(), first, last),
                        sentences.say(
                                "dues.letter.text",
                                outlet.name(),
                                newsroom.name(),
                                first,
                                last,
                                file.rows()),
                        Optional.empty(),
                        Optional.of(about),
                        List.of(new Attachment(file.fileName(), file.mediaType(), file.content())));
        return courier.send(letter);
    }

    private ReportFile report(Outlet outlet, Stretch period) {
        var found = usages.of(outlet.id(), period, MOST_ROWS + 1);
        if (found.size() > MOST_ROWS) {
            throw new ReportTooLong(MOST_ROWS);
        }
        var zone = newsrooms.get().zone();
        var heads = COLUMNS.stream().map(each -> sentences.say("dues.column." + each)).toList();
        var content =
                Spreadsheet.of(
                        sentences.say("dues.sheetName"),
                        heads,
                        found,
                        zone,
                        use -> sentences.say(Use.valueOf(use).key()));
        var name = "usage-" + day(period.from(), zone) + "-to-" + lastDay(period, zone) + ".xlsx";
        return new ReportFile(name, Spreadsheet.MEDIA_TYPE, content, found.size());
    }

    private static LocalDate day(Instant at, ZoneId zone) {
        return at.atZone(zone).toLocalDate();
    }

    /** The end is excluded; people read the last day that is included. */
    private static LocalDate lastDay(Stretch period, ZoneId zone) {
        return day(period.until().minusNanos(1), zone);
    }
}
