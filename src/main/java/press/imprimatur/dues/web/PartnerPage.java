package press.imprimatur.dues.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.omnifaces.util.Faces;
import press.imprimatur.dues.AudienceFigure;
import press.imprimatur.dues.AudienceFigures;
import press.imprimatur.dues.Due.Stretch;
import press.imprimatur.dues.PartnerSheet;
import press.imprimatur.dues.PartnerSheets;
import press.imprimatur.dues.UsageReports;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.Notices;
import press.imprimatur.kernel.ReaderLanguage;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.sources.OutletId;

/** How we stand with a partner, and the usage report for it. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class PartnerPage implements Serializable {

    @Inject PartnerSheets sheets;
    @Inject UsageReports reports;
    @Inject AudienceFigures audience;
    @Inject Newsrooms newsrooms;
    @Inject Notices notices;
    @Inject Sentences sentences;
    @Inject ReaderLanguage reader;
    @Inject Clock clock;

    private OutletId id;
    private transient PartnerSheet sheet;
    private String first = "";
    private String last = "";
    private String address = "";
    private String readers = "";

    /** The month before this one: that is what reports are about. */
    public void load() {
        sheet();
        var month = LocalDate.ofInstant(clock.instant(), zone()).withDayOfMonth(1);
        first = month.minusMonths(1).toString();
        last = month.minusDays(1).toString();
    }

    public void download() {
        var file = reports.of(id, period());
        Faces.sendFile(new ByteArrayInputStream(file.content()), file.fileName(), true);
    }

    public String send() {
        reports.send(id, period());
        notices.done("dues.reported", getName());
        return "/desk/dues/partner?faces-redirect=true&id=" + id;
    }

    public String count() {
        audience.record(id, new AudienceFigure(address, period(), number()));
        notices.done("dues.counted");
        return "/desk/dues/partner?faces-redirect=true&id=" + id;
    }

    private long number() {
        try {
            return Long.parseLong(readers.strip());
        } catch (NumberFormatException malformed) {
            throw new FieldRefused("readers", "dues.readersMalformed");
        }
    }

    private Stretch period() {
        return ReportDays.between(first, last, zone());
    }

    private PartnerSheet sheet() {
        if (sheet == null) {
            sheet = sheets.of(id);
        }
        return sheet;
    }

    private ZoneId zone() {
        return newsrooms.get().zone();
    }

    private Days days() {
        return new Days(zone(), reader);
    }

    public String getName() {
        return sheet().name();
    }

    public String getLine() {
        return SheetWords.line(sheet(), sentences, days());
    }

    public long getPublishedInAYear() {
        return sheet().publishedInAYear();
    }

    public List<PermissionLine> getPermissions() {
        var days = days();
        return sheet().permissions().stream()
                .map(each ->
                        new PermissionLine(
                                each.instrument().toString(),
                                each.title(),
                                SheetWords.sentence(each, sentences, days)))
                .toList();
    }

    /** How many permissions are in force beside those that are shown. */
    public long getMorePermissions() {
        return sheet().inForce() - sheet().permissions().size();
    }

    public List<DueRow> getOwed() {
        var days = days();
        return sheet().owed().stream()
                .map(due -> new DueRow(due, getName(), sentences, days))
                .toList();
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address == null ? "" : address;
    }

    public String getReaders() {
        return readers;
    }

    public void setReaders(String readers) {
        this.readers = readers == null ? "" : readers;
    }

    public OutletId getId() {
        return id;
    }

    public void setId(OutletId id) {
        this.id = id;
    }

    public String getFirst() {
        return first;
    }

    public void setFirst(String first) {
        this.first = first == null ? "" : first;
    }

    public String getLast() {
        return last;
    }

    public void setLast(String last) {
        this.last = last == null ? "" : last;
    }

    /** A permission in force, in a sentence. */
    public static class PermissionLine {

        private final String id;
        private final String title;
        private final String sentence;

        PermissionLine(String id, String title, String sentence) {
            this.id = id;
            this.title = title;
            this.sentence = sentence;
        }

        public String getId() {
            return id;
        }

        public String getTitle() {
            return title;
        }

        public String getSentence() {
            return sentence;
        }
    }
}
