package press.imprimatur.desk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.articles.ArticleId;

/** Finds a story by words of its headline: the finder of an {@code i:picker}. */
@Named
@RequestScoped
public class ArticleFinder {

    private static final int MOST = 12;

    @Inject ArticleDesk desk;

    private final Map<String, String> headlines = new HashMap<>();

    /** The ids of the stories that may be meant, changed last first. */
    public List<String> find(String typed) {
        var found = desk.search(typed == null ? "" : typed, MOST);
        found.forEach(story -> headlines.put(story.id().toString(), story.headline()));
        return found.stream().map(story -> story.id().toString()).toList();
    }

    /** Its headline; empty if there is none of that id. */
    public String words(String id) {
        return headlines.computeIfAbsent(id == null ? "" : id, this::headline);
    }

    private String headline(String id) {
        return ArticleId.find(id)
                .flatMap(desk::find)
                .map(story -> story.text().headline())
                .orElse("");
    }
}
