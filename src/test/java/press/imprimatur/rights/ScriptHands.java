package press.imprimatur.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.rights.DrivenReprint.PAPER;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import press.imprimatur.testing.Script;

/** A script: each act is one call. */
final class ScriptHands implements Hands {

    private static final Set<String> LISTS = Set.of("market", "keptOut", "instructions");

    private final Script script;

    ScriptHands(Script script) {
        this.script = script;
    }

    @Override
    public List<String> doors() {
        return script.calls();
    }

    @Override
    public String takeIn(String outlet, String outletName, String html) {
        var path = "intake?outlet=" + outlet;
        return done(script.post(path, "text/html; charset=utf-8", html)).text("article");
    }

    @Override
    public void permit(DrivenReprint story, List<String> works) {
        var one = "{\"type\":\"work\",\"work\":\"%s\"}";
        var many = "{\"type\":\"works\",\"works\":[\"%s\"]}";
        var scope = (works.size() == 1 ? one : many).formatted(String.join("\",\"", works));
        story.permittedBy(scope, DoorsDriven.WEB, "");
    }

    @Override
    public void write(DrivenReprint story, String field, UnaryOperator<String> change) {
        var path = "articles/" + story.article;
        var seen = script.get(path);
        var text = (ObjectNode) seen.json().path("text");
        text.put(field, change.apply(text.path(field).asText()));
        done(script.put(path, seen, text.toString()));
    }

    @Override
    public void show(DrivenReprint story, String picture) {
        var path = "articles/" + story.article;
        var body = "{\"id\":\"%s\",\"caption\":\"Ice\",\"alternativeText\":\"Ice\"}";
        done(script.put(path + "/picture", script.get(path), body.formatted(picture)));
    }

    @Override
    public void publish(DrivenReprint story) {
        var seen = script.get("articles/" + story.article);
        script.post("publications/" + story.article + "/publish", seen, "");
    }

    @Override
    public void describe(DrivenReprint story, String field, String said) {
        var path = "rights/works/" + story.article + "/description";
        var body = LISTS.contains(field) ? "{\"%s\":[\"%s\"]}" : "{\"%s\":\"%s\"}";
        done(script.put(path, script.get(path), body.formatted(field, said)));
    }

    @Override
    public void describePicture(String picture, String credit, String foundAt) {
        var body =
                "{\"caption\":\"Ice\",\"credit\":\"%s\",\"alternativeText\":\"Ice\",\"foundAt\":\"%s\"}";
        var path = "pictures/" + picture;
        done(script.put(path, script.get(path), body.formatted(credit, foundAt)));
    }

    @Override
    public void addNumeral(String from, String to) {
        var entry = "{\"kind\":\"NUMERAL\",\"from\":\"%s\",\"to\":\"%s\",\"language\":\"en\"}";
        done(
                script.post(
                        "house-style/entries",
                        script.get("house-style"),
                        entry.formatted(from, to)));
    }

    @Override
    public void sayOfSite(String fact, String said) {
        var seen = script.get("channel");
        var reach = (ObjectNode) seen.json().path("reach");
        if (LISTS.contains(fact)) {
            reach.putArray(fact).add(said);
        } else if (reach.path(fact).isBoolean()) {
            reach.put(fact, Boolean.parseBoolean(said));
        } else {
            reach.put(fact, said);
        }
        done(script.put("channel", seen, reach.toString()));
    }

    @Override
    public void renameNewsroom(String name) {
        var seen = script.get("newsroom");
        var newsroom = (ObjectNode) seen.json().path("newsroom");
        done(script.put("newsroom", seen, newsroom.put("name", name).toString()));
    }

    @Override
    public void confirm(String condition) {
        var answer = "{\"condition\":\"" + condition + "\",\"holds\":true}";
        done(script.put("rights/grantee", answer));
    }

    @Override
    public void bringLogo(String outlet, byte[] picture) {
        done(script.put("outlets/" + outlet + "/logo", picture));
    }

    @Override
    public void attachTheirMail(DrivenReprint story, String duty) {
        ofDuty(story, "proofs", ",\"evidence\":" + PAPER);
    }

    @Override
    public void namePost(DrivenReprint story, String duty, String address) {
        ofDuty(story, "proofs", ",\"address\":\"" + address + "\"");
    }

    @Override
    public void writeLetter(DrivenReprint story, String duty) {
        ofDuty(story, "letters", "");
    }

    /** Its permission owes this one only. */
    private void ofDuty(DrivenReprint story, String what, String more) {
        var duties = "permissions/" + story.permission + "/duties/";
        var name = script.get(duties + story.article).json().at("/0/name").asText();
        var body = "{\"work\":\"" + story.article + "\"" + more + "}";
        done(script.post(duties + name + "/" + what, body));
    }

    @Override
    public void release(DrivenReprint story) {
        var body = "{\"by\":\"Nora\",\"evidence\":" + PAPER + "}";
        done(script.post("permissions/" + story.permission + "/releases", body));
    }

    @Override
    public void settle(String due) {
        var path = "dues/" + due;
        script.post(path + "/settlement", script.get(path), "{\"note\":\"Done.\"}");
    }

    private static Script.Answer done(Script.Answer answer) {
        assertThat(answer.status()).as(answer.json().toString()).isBetween(200, 299);
        return answer;
    }
}
