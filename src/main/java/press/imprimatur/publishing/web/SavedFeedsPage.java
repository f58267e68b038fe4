package press.imprimatur.publishing.web;

import static java.util.stream.Collectors.toMap;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import press.imprimatur.kernel.Notices;
import press.imprimatur.publishing.FeedAmount;
import press.imprimatur.publishing.FeedTokenId;
import press.imprimatur.publishing.FeedTokens;
import press.imprimatur.publishing.SavedFeed;
import press.imprimatur.publishing.SavedFeedId;
import press.imprimatur.publishing.SavedFeeds;
import press.imprimatur.publishing.StoryOrigin;
import press.imprimatur.sections.Section;
import press.imprimatur.sections.Sections;

/** The feeds that editors make: one is made, changed or ended at a time. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class SavedFeedsPage implements Serializable {

    private static final String HERE = "/desk/feeds?faces-redirect=true";

    @Inject SavedFeeds feeds;
    @Inject FeedTokens tokens;
    @Inject Sections sections;
    @Inject Notices notices;

    private List<SavedFeedRow> rows;
    private String id = "";
    private String slug = "";
    private long seen;
    private String partner = "";
    private String given = "";
    private List<FeedTokenRow> partners;
    private SavedFeedForm form = new SavedFeedForm();

    /** Takes up the feed that the address names, if it names one. */
    public void load() {
        SavedFeedId.find(id).flatMap(feeds::find).ifPresent(this::take);
    }

    private void take(SavedFeed feed) {
        seen = feed.version();
        form = SavedFeedForm.of(feed.details());
    }

    public String save() {
        var saved =
                SavedFeedId.find(id)
                        .map(known -> feeds.change(known, seen, form.details()))
                        .orElseGet(() -> feeds.add(slug, form.details()));
        notices.done("publishing.feeds.saved", saved.details().name());
        return HERE;
    }

    public String end(String feed) {
        var ended = feeds.end(SavedFeedId.of(feed));
        notices.done("publishing.feeds.endedDone", ended.details().name());
        return HERE;
    }

    /** Stays on the page, which shows the secret this once. */
    public void give() {
        given = tokens.give(SavedFeedId.of(id), partner).secret();
        partner = "";
        partners = null;
    }

    public String revoke(String token) {
        notices.done(
                "publishing.feeds.tokenRevoked", tokens.revoke(FeedTokenId.of(token)).partner());
        return HERE + "&id=" + id;
    }

    public List<FeedTokenRow> getPartners() {
        if (partners == null) {
            partners =
                    SavedFeedId.find(id).map(tokens::list).orElseGet(List::of).stream()
                            .map(FeedTokenRow::of)
                            .toList();
        }
        return partners;
    }

    public List<SavedFeedRow> getRows() {
        if (rows == null) {
            var names = sections.list().stream().collect(toMap(Section::id, Section::name));
            rows = feeds.list().stream().map(feed -> SavedFeedRow.of(feed, names)).toList();
        }
        return rows;
    }

    public List<Section> getSections() {
        return sections.list();
    }

    public StoryOrigin[] getOrigins() {
        return StoryOrigin.values();
    }

    public FeedAmount[] getAmounts() {
        return FeedAmount.values();
    }

    public boolean isKnown() {
        return SavedFeedId.find(id).isPresent();
    }

    public SavedFeedForm getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id == null ? "" : id;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner;
    }

    public String getGiven() {
        return given;
    }
}
