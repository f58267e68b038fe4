package press.imprimatur.terms;

import java.util.Map;
import java.util.Set;

/** Who says what scopes, constraints and quantities look at. */
final class FactDoors {

    private static final String ARTICLE = "/desk/articles/article.xhtml";
    private static final String WRITE = "PUT /articles/{id}";
    private static final String PASTE = "/desk/ingest/paste.xhtml";
    private static final String TAKE_IN = "POST /intake";
    private static final String PERMISSION = "/desk/rights/permission.xhtml";
    private static final String RECORD = "POST /permissions";

    private static final Door ORIGINAL_DATE =
            Door.open("the original as it was taken in", PASTE, TAKE_IN);
    private static final Door CLOCK = Door.settled("the clock");

    private static final Map<String, Door> FIELDS =
            Map.ofEntries(
                    Map.entry("Constraints.brands", newsroom("the newsroom's name")),
                    Map.entry(
                            "Constraints.media",
                            Door.settled("the site is web and mobile, the feed a feed")),
                    Map.entry(
                            "Constraints.languages",
                            Door.open("an editor, of the text", ARTICLE, WRITE)),
                    Map.entry(
                            "Constraints.grantee",
                            Door.open(
                                    "the newsroom, once",
                                    "/desk/grantee.xhtml",
                                    "PUT /rights/grantee")),
                    Map.entry(
                            "Territory.include",
                            site("whom the site is made for, and whom it turns away")),
                    Map.entry(
                            "Territory.exclude",
                            site("whom the site is made for, and whom it turns away")),
                    Map.entry("Territory.basis", site("market, and where the server stands")),
                    Map.entry("Clocks.displayFor", Door.settled("our own first publication")),
                    Map.entry("Clocks.originAge", ORIGINAL_DATE),
                    Map.entry("Clocks.notBefore", ORIGINAL_DATE),
                    Map.entry("Clocks.displayAfterOriginal", ORIGINAL_DATE),
                    Map.entry("Window.from", CLOCK),
                    Map.entry("Window.until", CLOCK),
                    Map.entry("Window.zone", CLOCK),
                    Map.entry("Window.wording", Door.settled("words for people, never compared")),
                    Map.entry(
                            "Window.awaitsRelease",
                            Door.open(
                                    "whoever records what the grantor announced",
                                    "/desk/rights/duties.xhtml",
                                    "POST /permissions/{id}/releases")),
                    Map.entry("OneWork.work", Door.open("the story's id", PERMISSION, RECORD)),
                    Map.entry(
                            "OneWork.version",
                            Door.open("the original as it was taken in", PASTE, TAKE_IN)),
                    Map.entry("ListedWorks.works", Door.open("their ids", PERMISSION, RECORD)),
                    Map.entry(
                            "Criteria.outlet",
                            Door.open("whoever takes a story in", PASTE, TAKE_IN)),
                    Map.entry(
                            "Criteria.languages",
                            Door.open("an editor, of the text", ARTICLE, WRITE)),
                    Map.entry(
                            "Criteria.bylines",
                            Door.open("an editor, of the text", ARTICLE, WRITE)),
                    Map.entry("Criteria.credits", picture("the credit of a picture")),
                    Map.entry("Criteria.sections", known("the page that was pasted, or an editor")),
                    Map.entry("Criteria.supplierIds", known("an editor")),
                    Map.entry("Criteria.instructions", known("an editor")),
                    Map.entry("Criteria.pools", known("an editor")),
                    Map.entry("Criteria.events", known("an editor")));

    private FactDoors() {}

    static Door of(Quantity.Kind kind) {
        return switch (kind) {
            case PER_PERIOD, LIVE_AT_ONCE -> Door.settled("the receipts of what was published");
            case WORDS, PARAGRAPHS, PERCENT ->
                    Door.settled("the text itself, measured by the desk");
        };
    }

    static Door of(Circumstance circumstance) {
        return switch (circumstance) {
            case AUTOMATIC_SELECTION -> Door.settled("a person publishes every single story");
            case IN_GALLERY -> Door.settled("the site has no galleries");
            case COMMERCIAL, ADS_SOLD_AGAINST_STORY, CO_BRANDED ->
                    site("an administrator, of the site");
            case APART_FROM_STORY ->
                    picture("the address at which it was found, compared with all originals");
        };
    }

    static Door ofField(String name) {
        var door = FIELDS.get(name);
        if (door == null) {
            throw new IllegalArgumentException("no door is declared for " + name);
        }
        return door;
    }

    static Set<String> fields() {
        return FIELDS.keySet();
    }

    private static Door newsroom(String what) {
        return Door.open(what, "/desk/identity/newsroom.xhtml", "PUT /newsroom");
    }

    private static Door site(String what) {
        return Door.open(what, "/desk/channel.xhtml", "PUT /channel");
    }

    private static Door known(String who) {
        return Door.open(who, "/desk/rights/work.xhtml", "PUT /rights/works/{work}/description");
    }

    private static Door picture(String what) {
        return Door.open(what, "/desk/media/picture.xhtml", "PUT /pictures/{id}");
    }
}
