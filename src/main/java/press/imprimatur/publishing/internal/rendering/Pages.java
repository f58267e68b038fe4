package press.imprimatur.publishing.internal.rendering;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import press.imprimatur.publishing.Furniture.Promotion;

/**
 * Makes the pages of the public. Pure: the same view always gives the same characters. The
 * templates escape whatever they are given, except the text of stories, whose type admits nothing
 * but the body schema.
 */
@ApplicationScoped
public class Pages {

    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(ContentType.Html);

    /** The page of a story. */
    public String story(StoryView story) {
        return render("story.jte", story);
    }

    /** The notice where a story was. */
    public String gone(GoneView gone) {
        return render("gone.jte", gone);
    }

    /** The front page. */
    public String front(FrontView front) {
        return render("front.jte", front);
    }

    /** A page of a list of stories. */
    public String list(ListView list) {
        return render("list.jte", list);
    }

    /** The index of the months. */
    public String archive(ArchiveView archive) {
        return render("archive.jte", archive);
    }

    /** A page of the newsroom's own words. */
    public String words(WordsView words) {
        return render("words.jte", words);
    }

    /** What was corrected. */
    public String corrections(CorrectionsView corrections) {
        return render("corrections.jte", corrections);
    }

    /** A page that says one thing. */
    public String notice(NoticeView notice) {
        return render("notice.jte", notice);
    }

    /** A line above the page. */
    static String promotion(Promotion promotion, Masthead masthead) {
        return render("promotion.jte", Map.of("promotion", promotion, "masthead", masthead));
    }

    /** The line above a page that somebody outside sees before it is out. */
    static String preview(Map<String, Object> said) {
        return render("preview.jte", said);
    }

    /**
     * Where readers are led.
     *
     * @param here the path of the page they are on
     */
    static String menu(List<SectionLink> menu, String here, Masthead masthead) {
        return render("menu.jte", Map.of("menu", menu, "path", here, "masthead", masthead));
    }

    /** What others take a story of ours by. */
    public String republication(RepublicationView republication) {
        return render("republication.jte", republication);
    }

    /** The text that they take: it stands on their page. */
    static String republished(RepublicationView republication) {
        return render("republished.jte", republication);
    }

    /**
     * Leads to where others take a story.
     *
     * @param story its path
     */
    static String republishLink(String story, Masthead masthead) {
        return render("republishLink.jte", Map.of("story", story, "masthead", masthead));
    }

    /** Which styles it has beside that of all themes. */
    static String look(StandingFurniture furniture) {
        return render("look.jte", furniture);
    }

    /**
     * The foot of the page.
     *
     * @param feeds what the paths of its feeds begin with
     */
    static String footer(StandingFurniture furniture, String feeds) {
        return render("footer.jte", Map.of("furniture", furniture, "feeds", feeds));
    }

    /** The text of a story in a feed. */
    static String feedText(FeedItemView item) {
        return render(item.full() ? "feedFull.jte" : "feedSummary.jte", item.story());
    }

    private static String render(String template, Map<String, Object> parameters) {
        var piece = new StringOutput();
        TEMPLATES.render(template, parameters, piece);
        return piece.toString();
    }

    private static String render(String template, Object view) {
        var page = new StringOutput();
        TEMPLATES.render(template, view, page);
        return page.toString();
    }
}
