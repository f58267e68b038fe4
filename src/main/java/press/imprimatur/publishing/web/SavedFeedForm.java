package press.imprimatur.publishing.web;

import java.io.Serializable;
import press.imprimatur.publishing.FeedAmount;
import press.imprimatur.publishing.SavedFeedDetails;
import press.imprimatur.publishing.StoryOrigin;
import press.imprimatur.sections.SectionId;

/** What an editor writes about a feed. */
@SuppressWarnings("serial")
public class SavedFeedForm implements Serializable {

    private String name = "";
    private String section = "";
    private String tag = "";
    private String outlet = "";
    private String author = "";
    private String language = "";
    private StoryOrigin origin = StoryOrigin.ANY;
    private FeedAmount amount = FeedAmount.FULL;
    private boolean partnersOnly;

    static SavedFeedForm of(SavedFeedDetails details) {
        var form = new SavedFeedForm();
        form.name = details.name();
        form.section = details.section().map(SectionId::toString).orElse("");
        form.tag = details.tag();
        form.outlet = details.outlet();
        form.author = details.author();
        form.language = details.language();
        form.origin = details.origin();
        form.amount = details.amount();
        form.partnersOnly = details.partnersOnly();
        return form;
    }

    SavedFeedDetails details() {
        return new SavedFeedDetails(
                name,
                SectionId.find(section),
                tag,
                outlet,
                author,
                language,
                origin,
                amount,
                partnersOnly);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getSection() {
        return section;
    }

    public void setSection(String section) {
        this.section = section == null ? "" : section;
    }

    public String getTag() {
        return tag;
    }

    public void setTag(String tag) {
        this.tag = tag;
    }

    public String getOutlet() {
        return outlet;
    }

    public void setOutlet(String outlet) {
        this.outlet = outlet;
    }

    public String getAuthor() {
        return author;
    }

    public void setAuthor(String author) {
        this.author = author;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public StoryOrigin getOrigin() {
        return origin;
    }

    public void setOrigin(StoryOrigin origin) {
        this.origin = origin;
    }

    public FeedAmount getAmount() {
        return amount;
    }

    public void setAmount(FeedAmount amount) {
        this.amount = amount;
    }

    public boolean isPartnersOnly() {
        return partnersOnly;
    }

    public void setPartnersOnly(boolean partnersOnly) {
        this.partnersOnly = partnersOnly;
    }
}
