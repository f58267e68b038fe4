package press.imprimatur.rights.web.terms;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.DutyType;

/** The duties that hardly a permission is without; all others are rows of their own. */
public class DutiesForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String creditLine = "";
    private String creditPosition = "TOP";
    private String linkBack = "";
    private boolean canonical;
    private boolean noindex;
    private String licenceName = "";
    private String licenceUrl = "";
    private String filled = "";
    private boolean ofPicture;
    private String pictureCredit = "";
    private boolean lineWanted;

    /** Takes what it can show, and leaves the rest; a line that somebody typed stays. */
    List<Duty> read(List<Duty> duties) {
        linkBack = "";
        canonical = false;
        noindex = false;
        licenceName = "";
        licenceUrl = "";
        lineWanted = false;
        if (creditLine.equals(filled)) {
            creditLine = "";
        }
        return duties.stream().filter(duty -> !take(duty)).toList();
    }

    private boolean take(Duty duty) {
        if (!duty.equals(Duty.of(duty.type(), duty.payload()))) {
            return false;
        }
        Map<DutyType, Predicate<Duty>> fieldsOfTheirOwn =
                Map.of(
                        DutyType.CREDIT_LINE, this::takeLine,
                        DutyType.LINK_BACK, this::takeLink,
                        DutyType.CANONICAL, one -> one.payload().isEmpty() && (canonical = true),
                        DutyType.NOINDEX, one -> noindex = true,
                        DutyType.LICENCE_NOTICE, this::takeLicence);
        return fieldsOfTheirOwn.getOrDefault(duty.type(), other -> false).test(duty);
    }

    /**
     * Lines name the picture's own credit from now on, and no outlet, day or address of a story.
     */
    void beForPicture(String credit) {
        ofPicture = true;
        pictureCredit = credit;
    }

    private boolean takeLine(Duty duty) {
        if (creditLine.isEmpty()) {
            var line = duty.word("text").orElse("");
            creditLine = ofPicture ? PictureCreditLine.of(line, pictureCredit) : line;
            filled = creditLine;
            lineWanted = true;
        } else if (creditLine.equals(filled)) {
            return false;
        }
        creditPosition = duty.word("position").orElse("");
        return true;
    }

    private boolean takeLink(Duty duty) {
        linkBack = duty.word("position").orElse("");
        return !linkBack.isEmpty() && duty.word("url").isEmpty() && duty.word("text").isEmpty();
    }

    private boolean takeLicence(Duty duty) {
        if (duty.word("version").isPresent()) {
            return false;
        }
        licenceName = duty.word("name").orElse("");
        licenceUrl = duty.word("url").orElse("");
        return true;
    }

    Stream<Duty> duties(Faults faults) {
        var duties = new ArrayList<Duty>();
        if (ofPicture && lineWanted && creditLine.isBlank()) {
            faults.add("duties", "rights.pictureCreditMissing");
        }
        if (!creditLine.isBlank()) {
            faults.attempt("duties", false, () -> duties.add(line()));
        }
        if (!linkBack.isBlank()) {
            duties.add(Duty.of(DutyType.LINK_BACK, Map.of("position", linkBack)));
        }
        if (canonical) {
            duties.add(Duty.of(DutyType.CANONICAL));
        }
        if (noindex) {
            duties.add(Duty.of(DutyType.NOINDEX));
        }
        if (!licenceName.isBlank()) {
            duties.add(Duty.of(DutyType.LICENCE_NOTICE, licence()));
        }
        return duties.stream();
    }

    private Duty line() {
        var words = new HashMap<>(Map.of("text", creditLine.strip()));
        if (!creditPosition.isBlank()) {
            words.put("position", creditPosition);
        }
        return Duty.of(DutyType.CREDIT_LINE, words);
    }

    private Map<String, String> licence() {
        var words = new HashMap<>(Map.of("name", licenceName.strip()));
        if (!licenceUrl.isBlank()) {
            words.put("url", licenceUrl.strip());
        }
        return words;
    }

    public String getCreditLine() {
        return creditLine;
    }

    public void setCreditLine(String creditLine) {
        this.creditLine = creditLine == null ? "" : creditLine;
    }

    public String getCreditPosition() {
        return creditPosition;
    }

    public void setCreditPosition(String creditPosition) {
        this.creditPosition = creditPosition == null ? "" : creditPosition;
    }

    public String getLinkBack() {
        return linkBack;
    }

    public void setLinkBack(String linkBack) {
        this.linkBack = linkBack == null ? "" : linkBack;
    }

    public boolean isCanonical() {
        return canonical;
    }

    public void setCanonical(boolean canonical) {
        this.canonical = canonical;
    }

    public boolean isNoindex() {
        return noindex;
    }

    public void setNoindex(boolean noindex) {
        this.noindex = noindex;
    }

    public String getLicenceName() {
        return licenceName;
    }

    public void setLicenceName(String licenceName) {
        this.licenceName = licenceName == null ? "" : licenceName;
    }

    public String getLicenceUrl() {
        return licenceUrl;
    }

    public void setLicenceUrl(String licenceUrl) {
        this.licenceUrl = licenceUrl == null ? "" : licenceUrl;
    }
}
