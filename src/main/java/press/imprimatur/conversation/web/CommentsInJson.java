package press.imprimatur.conversation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import press.imprimatur.conversation.Comment;
import press.imprimatur.conversation.CommentThread;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.identity.Newsrooms;

/** Comments as the script of our own page shows them: times in the newsroom's zone, as all over. */
@ApplicationScoped
public class CommentsInJson {

    private static final DateTimeFormatter BRIEF =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm z", Locale.UK);

    @Inject Newsrooms newsrooms;
    @Inject CurrentCaller caller;

    Map<String, Object> of(CommentThread thread) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", thread.id().toString());
        thread.anchor()
                .ifPresent(anchor -> {
                    json.put("quote", anchor.quote());
                    json.put("paragraph", anchor.paragraph());
                });
        json.put("gone", thread.gone());
        json.put("comments", thread.comments().stream().map(this::of).toList());
        thread.resolution()
                .ifPresent(done ->
                        json.put(
                                "resolution", Map.of("name", done.name(), "at", brief(done.at()))));
        json.put("resolvable", thread.resolvable());
        return json;
    }

    private Map<String, Object> of(Comment comment) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", comment.id().toString());
        json.put("name", comment.name());
        json.put("text", comment.text());
        json.put("moment", comment.at().toString());
        json.put("at", brief(comment.at()));
        comment.editedAt().ifPresent(edited -> json.put("edited", brief(edited)));
        json.put("deleted", comment.deleted());
        json.put("mine", !comment.deleted() && comment.by().equals(caller.get().user()));
        return json;
    }

    private String brief(Instant at) {
        return BRIEF.format(at.atZone(newsrooms.get().zone()));
    }
}
