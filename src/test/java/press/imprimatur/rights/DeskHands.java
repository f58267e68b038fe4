package press.imprimatur.rights;

import static press.imprimatur.testing.DeskBrowser.input;
import static press.imprimatur.testing.DeskBrowser.pick;
import static press.imprimatur.testing.DeskBrowser.press;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.function.UnaryOperator;
import press.imprimatur.testing.DeskBrowser;

/** A person at the desk: each act is one page, filled in and sent. */
final class DeskHands implements Hands {

    private final DeskBrowser desk;

    DeskHands(DeskBrowser desk) {
        this.desk = desk;
    }

    @Override
    public List<String> doors() {
        return desk.posted();
    }

    @Override
    public String takeIn(String outlet, String outletName, String html) {
        var page = desk.go("desk/ingest/paste.xhtml");
        pick(page, "paste", "outlet", outletName);
        input(page, "paste", "html").fill(html);
        press(page, "paste", "take");
        return idOf(page);
    }

    @Override
    public void permit(DrivenReprint story, List<String> works) {
        var page = desk.go("desk/rights/permission.xhtml?of=" + story.outlet);
        input(page, "permission", "title").fill(story.name);
        input(page, "permission", "grantor").fill("Nora");
        input(page, "permission", "works").fill(String.join(", ", works));
        input(page, "permission", "groups:0:uses:0").check();
        input(page, "permission", "evidenceText").fill("As agreed.");
        press(page, "permission", "record");
        story.permission = idOf(page);
    }

    @Override
    public void write(DrivenReprint story, String field, UnaryOperator<String> change) {
        var page = article(story);
        var input = input(page, "article", field);
        var text = change.apply(input.inputValue());
        if (field.equals("body")) {
            // Behind the editor, which nobody but a person can type into.
            input.evaluate("(source, text) => { source.value = text; }", text);
        } else {
            input.fill(text);
        }
        press(page, "article", "save");
    }

    @Override
    public void show(DrivenReprint story, String picture) {
        var page = article(story);
        input(page, "article", "leadPicture").selectOption(picture);
        input(page, "article", "caption").fill("Ice");
        input(page, "article", "alternativeText").fill("Ice");
        press(page, "article", "save");
    }

    @Override
    public void publish(DrivenReprint story) {
        press(article(story), "stage", "publish");
    }

    private Page article(DrivenReprint story) {
        var page = desk.go("desk/articles/article.xhtml?id=" + story.article);
        page.locator(".body-text").waitFor();
        return page;
    }

    @Override
    public void describe(DrivenReprint story, String field, String said) {
        var page = desk.go("desk/rights/work.xhtml?work=" + story.article);
        input(page, "known", field).fill(said);
        press(page, "known", "save");
    }

    @Override
    public void describePicture(String picture, String credit, String foundAt) {
        var page = desk.go("desk/media/picture.xhtml?id=" + picture);
        input(page, "details", "credit").fill(credit);
        input(page, "details", "foundAt").fill(foundAt);
        press(page, "details", "save");
    }

    @Override
    public void addNumeral(String from, String to) {
        var page = desk.go("desk/style.xhtml");
        input(page, "entry", "kind").selectOption("NUMERAL");
        input(page, "entry", "language").fill("en");
        input(page, "entry", "from").fill(from);
        input(page, "entry", "to").fill(to);
        press(page, "entry", "add");
    }

    @Override
    public void sayOfSite(String fact, String said) {
        var page = desk.go("desk/channel.xhtml");
        say(input(page, "reach", fact), said);
        press(page, "reach", "save");
    }

    private static void say(Locator input, String said) {
        if ("checkbox".equals(input.getAttribute("type"))) {
            input.setChecked(Boolean.parseBoolean(said));
        } else {
            input.fill(said);
        }
    }

    @Override
    public void renameNewsroom(String name) {
        var page = desk.go("desk/identity/newsroom.xhtml");
        input(page, "room", "newsroom").fill(name);
        press(page, "room", "save");
    }

    @Override
    public void confirm(String condition) {
        var page = desk.go("desk/grantee.xhtml");
        input(page, "grantee", "condition").fill(condition);
        press(page, "grantee", "yes");
    }

    @Override
    public void bringLogo(String outlet, byte[] picture) {
        var page = desk.go("desk/sources/outlet.xhtml?id=" + outlet);
        input(page, "logoForm", "logo")
                .setInputFiles(new FilePayload("logo.jpg", "image/jpeg", picture));
        press(page, "logoForm", "save");
    }

    @Override
    public void attachTheirMail(DrivenReprint story, String duty) {
        var page = duty(story, duty);
        input(page, "prove", "evidenceText").fill("As agreed.");
        press(page, "prove", "go");
    }

    @Override
    public void namePost(DrivenReprint story, String duty, String address) {
        var page = duty(story, duty);
        input(page, "prove", "address").fill(address);
        press(page, "prove", "go");
    }

    @Override
    public void writeLetter(DrivenReprint story, String duty) {
        press(duty(story, duty), "write", "go");
    }

    @Override
    public void release(DrivenReprint story) {
        var page = duty(story, "");
        input(page, "announce", "by").fill("Nora");
        input(page, "announce", "evidenceText").fill("As agreed.");
        press(page, "announce", "go");
    }

    private Page duty(DrivenReprint story, String duty) {
        return desk.go(
                "desk/rights/duties.xhtml?id=%s&work=%s&duty=%s"
                        .formatted(story.permission, story.article, duty));
    }

    @Override
    public void settle(String due) {
        var page = desk.go("desk/dues/due.xhtml?id=" + due);
        input(page, "settle", "note").fill("Done.");
        press(page, "settle", "mark");
    }

    private static String idOf(Page page) {
        return page.url().replaceAll(".*[?&]id=([0-9a-f-]+).*", "$1");
    }
}
