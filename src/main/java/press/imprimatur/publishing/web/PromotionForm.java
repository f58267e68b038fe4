package press.imprimatur.publishing.web;

import java.io.Serializable;
import java.time.ZoneId;
import press.imprimatur.publishing.Furniture.Promotion;
import press.imprimatur.sections.SectionId;

/** A promotion, as it is typed. */
public class PromotionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private LineForm line = new LineForm();
    private String section = "";
    private String from = "";
    private String until = "";

    static PromotionForm of(Promotion promotion, ZoneId zone) {
        var form = new PromotionForm();
        form.line = LineForm.of(promotion.link());
        form.section = promotion.section().map(SectionId::toString).orElse("");
        form.from = TypedMoment.shown(promotion.from(), zone);
        form.until = TypedMoment.shown(promotion.until(), zone);
        return form;
    }

    Promotion promotion(String at, ZoneId zone) {
        return new Promotion(
                line.link(at),
                SectionId.find(section),
                TypedMoment.read(at + "from", from, zone),
                TypedMoment.read(at + "until", until, zone));
    }

    public LineForm getLine() {
        return line;
    }

    public String getSection() {
        return section;
    }

    public void setSection(String section) {
        this.section = section == null ? "" : section;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from == null ? "" : from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until == null ? "" : until;
    }
}
