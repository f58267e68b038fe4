package press.imprimatur.publishing.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.kernel.Notices;
import press.imprimatur.publishing.Furniture;
import press.imprimatur.publishing.SiteFurniture;
import press.imprimatur.publishing.web.SitePage.SectionChoice;
import press.imprimatur.sections.Sections;

/** What stands around the stories: promotions, menu and footer. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class FurniturePage implements Serializable {

    private static final String HERE = "/desk/furniture?faces-redirect=true";

    @Inject SiteFurniture site;
    @Inject Sections sections;
    @Inject Newsrooms newsrooms;
    @Inject Notices notices;

    private long seen;
    private List<PromotionForm> promotions = new ArrayList<>();
    private List<LineForm> menu = new ArrayList<>();
    private List<LineForm> footer = new ArrayList<>();
    private LookForm look = new LookForm();

    public void load() {
        var details = site.details();
        var zone = newsrooms.get().zone();
        var furniture = details.furniture();
        seen = details.version();
        promotions =
                rows(
                        furniture.promotions().stream()
                                .map(each -> PromotionForm.of(each, zone))
                                .toList());
        menu = rows(furniture.menu().stream().map(LineForm::of).toList());
        look = LookForm.of(furniture.look());
        footer = rows(furniture.footer().stream().map(LineForm::of).toList());
    }

    private static <T> List<T> rows(List<T> given) {
        return new ArrayList<>(given);
    }

    public String save() {
        site.change(wanted(), seen);
        notices.done("publishing.furniture.saved");
        return HERE;
    }

    private Furniture wanted() {
        var zone = newsrooms.get().zone();
        return new Furniture(
                numbered(promotions, (at, row) -> row.promotion("promotions[" + at + "].", zone)),
                numbered(menu, (at, row) -> row.link("menu[" + at + "].")),
                numbered(footer, (at, row) -> row.line("footer[" + at + "].")),
                look.look());
    }

    /** What is said by a row. */
    private interface Said<T, R> {
        R by(int at, T row);
    }

    private static <T, R> List<R> numbered(List<T> rows, Said<T, R> said) {
        var all = new ArrayList<R>();
        for (var at = 0; at < rows.size(); at++) {
            all.add(said.by(at, rows.get(at)));
        }
        return all;
    }

    public void addPromotion() {
        promotions.add(new PromotionForm());
    }

    public void addLink() {
        menu.add(new LineForm());
    }

    public void addLine() {
        footer.add(new LineForm());
    }

    /** Moves a row of a list one place up. */
    public void raise(List<?> rows, int at) {
        if (at > 0) {
            Collections.swap(rows, at, at - 1);
        }
    }

    public void remove(List<?> rows, int at) {
        rows.remove(at);
    }

    public List<SectionChoice> getSections() {
        return sections.list().stream().map(SectionChoice::of).toList();
    }

    /** By whose clocks times are typed. */
    public String getZone() {
        return newsrooms.get().zone().getId();
    }

    public List<PromotionForm> getPromotions() {
        return promotions;
    }

    public List<LineForm> getMenu() {
        return menu;
    }

    public LookForm getLook() {
        return look;
    }

    public List<LineForm> getFooter() {
        return footer;
    }
}
