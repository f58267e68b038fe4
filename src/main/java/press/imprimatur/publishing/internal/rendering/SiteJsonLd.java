package press.imprimatur.publishing.internal.rendering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What pages say to machines of the newsroom, and of where in its site they stand. */
public final class SiteJsonLd {

    private SiteJsonLd() {}

    /** The newsroom itself, for its front page. */
    public static String of(Masthead masthead) {
        var data = new LinkedHashMap<String, Object>();
        data.put("@context", "https://schema.org");
        data.putAll(publisher(masthead));
        data.put("correctionsPolicy", masthead.absolute("/corrections"));
        return JsonLd.text(data);
    }

    /** The way to a story: the front page, its section, itself. */
    public static String trail(StoryView story) {
        var masthead = story.masthead();
        var steps = new ArrayList<Map<String, Object>>();
        steps.add(step(1, masthead.newsroom(), masthead.absolute("/")));
        story.section()
                .ifPresent(section ->
                        steps.add(step(2, section.name(), masthead.absolute(section.path()))));
        steps.add(step(steps.size() + 1, story.text().headline(), story.address()));
        var data = new LinkedHashMap<String, Object>();
        data.put("@context", "https://schema.org");
        data.put("@type", "BreadcrumbList");
        data.put("itemListElement", List.copyOf(steps));
        return JsonLd.text(data);
    }

    static Map<String, Object> publisher(Masthead masthead) {
        var publisher = new LinkedHashMap<String, Object>();
        publisher.put("@type", "NewsMediaOrganization");
        publisher.put("name", masthead.newsroom());
        publisher.put("url", masthead.address().toString());
        return publisher;
    }

    private static Map<String, Object> step(int position, String name, String address) {
        var step = new LinkedHashMap<String, Object>();
        step.put("@type", "ListItem");
        step.put("position", position);
        step.put("name", name);
        step.put("item", address);
        return step;
    }
}
