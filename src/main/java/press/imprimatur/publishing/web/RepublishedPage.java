package press.imprimatur.publishing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import press.imprimatur.publishing.Republications;
import press.imprimatur.publishing.Republications.OnSite;
import press.imprimatur.publishing.Republications.Republished;

/** What others republish of our own stories. */
@Named
@RequestScoped
public class RepublishedPage {

    @Inject Republications republications;

    private List<StoryRow> stories = List.of();

    /** A story with where it was read. */
    public record StoryRow(Republished story, List<OnSite> sites) {}

    public void load() {
        stories =
                republications.recent().stream()
                        .map(story -> new StoryRow(story, republications.of(story.article())))
                        .toList();
    }

    public List<StoryRow> getStories() {
        return stories;
    }
}
