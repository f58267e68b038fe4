package press.imprimatur.conversation.internal;

import static press.imprimatur.identity.Role.ADMINISTRATOR;
import static press.imprimatur.identity.Role.EDITOR;
import static press.imprimatur.identity.Role.REPORTER;
import static press.imprimatur.identity.Role.RIGHTS_EDITOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.conversation.Comment;
import press.imprimatur.conversation.CommentId;
import press.imprimatur.conversation.CommentNotFound;
import press.imprimatur.conversation.CommentThread;
import press.imprimatur.conversation.Conversations;
import press.imprimatur.conversation.NewComment;
import press.imprimatur.conversation.NotYoursToChange;
import press.imprimatur.conversation.NotYoursToResolve;
import press.imprimatur.conversation.ThreadId;
import press.imprimatur.conversation.ThreadNotFound;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.AuditedAct;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.Slice;
import press.imprimatur.kernel.TimeOrdered;
import press.imprimatur.markup.Markup;
import press.imprimatur.markup.Passage;

@Stateless
@Allows
public class ConversationsService implements Conversations {

    @Inject ThreadRows rows;
    @Inject ArticleDesk articles;
    @Inject Markup markup;
    @Inject CommentNews news;
    @Inject AuditTrail audit;
    @Inject CurrentCaller caller;
    @Inject Clock clock;

    /** A token that only reads says nothing: whoever is here as a person has one of these roles. */
    @Override
    @Allows({REPORTER, EDITOR, RIGHTS_EDITOR, ADMINISTRATOR})
    public CommentThread begin(ArticleId id, NewComment comment) {
        var article = articles.get(id);
        var thread = new CommentThreadEntity(id, comment.anchor(), caller.get());
        rows.add(thread);
        return said(thread, article, List.of(), comment);
    }

    @Override
    @Allows({REPORTER, EDITOR, RIGHTS_EDITOR, ADMINISTRATOR})
    public CommentThread reply(ThreadId id, NewComment comment) {
        var thread = rows.lock(id).orElseThrow(() -> new ThreadNotFound(id));
        var before = rows.comments(List.of(thread)).get(thread.id());
        if (before.size() >= MOST_IN_A_THREAD) {
            throw new FieldRefused("text", "conversation.threadFull", MOST_IN_A_THREAD);
        }
        thread.reopen();
        return said(thread, articles.get(thread.article()), before, comment);
    }

    private CommentThread said(
            CommentThreadEntity thread, Article article, List<Comment> before, NewComment comment) {
        rows.add(new CommentEntity(thread, caller.get(), clock.instant(), comment.text()));
        news.tell(article, thread.threadId(), before, comment.text());
        return told("comment.written", thread, article);
    }

    @Override
    @Allows({REPORTER, EDITOR, RIGHTS_EDITOR, ADMINISTRATOR})
    public CommentThread edit(CommentId id, NewComment instead) {
        var comment = changeable(id);
        var thread = rows.find(new ThreadId(comment.thread())).orElseThrow();
        var article = articles.get(thread.article());
        news.tellOfEdit(article, thread.threadId(), comment.text(), instead.text());
        comment.edit(instead.text(), clock.instant());
        return told("comment.edited", thread, article);
    }

    @Override
    @Allows({REPORTER, EDITOR, RIGHTS_EDITOR, ADMINISTRATOR})
    public void delete(CommentId id) {
        var comment = changeable(id);
        var thread = rows.find(new ThreadId(comment.thread())).orElseThrow();
        comment.delete(clock.instant());
        rows.trim(thread);
        record("comment.deleted", thread, articles.get(thread.article()));
    }

    /** The comment, if it is the caller's; nobody answers in its thread meanwhile. */
    private CommentEntity changeable(CommentId id) {
        var comment = rows.find(id).orElseThrow(() -> new CommentNotFound(id));
        if (!comment.isBy(caller.get())) {
            throw new NotYoursToChange(comment.authorName());
        }
        rows.lock(new ThreadId(comment.thread())).orElseThrow(() -> new CommentNotFound(id));
        rows.refresh(comment);
        if (comment.isDeleted()) {
            throw new CommentNotFound(id);
        }
        return comment;
    }

    @Override
    @Allows({REPORTER, EDITOR, RIGHTS_EDITOR, ADMINISTRATOR})
    public CommentThread resolve(ThreadId id) {
        var thread = rows.lock(id).orElseThrow(() -> new ThreadNotFound(id));
        var article = resolvable(thread);
        if (thread.resolution().isPresent()) {
            return shown(List.of(thread), article).get(0);
        }
        thread.resolve(caller.get(), clock.instant());
        return told("comment.resolved", thread, article);
    }

    @Override
    @Allows({REPORTER, EDITOR, RIGHTS_EDITOR, ADMINISTRATOR})
    public CommentThread reopen(ThreadId id) {
        var thread = rows.lock(id).orElseThrow(() -> new ThreadNotFound(id));
        var article = resolvable(thread);
        if (thread.resolution().isEmpty()) {
            return shown(List.of(thread), article).get(0);
        }
        thread.reopen();
        return told("comment.reopened", thread, article);
    }

    private Article resolvable(CommentThreadEntity thread) {
        var article = articles.get(thread.article());
        if (!ConversationPolicy.mayResolve(thread, article, caller.get())) {
            throw new NotYoursToResolve(thread.begunByName());
        }
        return article;
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public CommentThread get(ThreadId id) {
        var thread = rows.find(id).orElseThrow(() -> new ThreadNotFound(id));
        return shown(List.of(thread), articles.get(thread.article())).get(0);
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Slice<CommentThread> of(ArticleId id, Optional<String> cursor, int limit) {
        var article = articles.get(id);
        var end = cursor.map(ConversationsService::place).orElse(TimeOrdered.END);
        var found = rows.before(id, end, limit + 1);
        return Slice.of(shown(found, article), limit, last -> last.id().toString());
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public List<String> colleagues() {
        return news.colleagues().values().stream().distinct().sorted().toList();
    }

    private static UUID place(String cursor) {
        return ThreadId.find(cursor)
                .map(ThreadId::value)
                .orElseThrow(() -> new FieldRefused("cursor", "conversation.cursorMalformed"));
    }

    private List<CommentThread> shown(List<CommentThreadEntity> threads, Article article) {
        if (threads.isEmpty()) {
            return List.of();
        }
        var passages = markup.passages(article.text().body()).stream().map(Passage::text).toList();
        var text = new AnchoredText(passages);
        var comments = rows.comments(threads);
        return threads.stream()
                .map(thread ->
                        new CommentThread(
                                thread.threadId(),
                                thread.article(),
                                thread.anchor(),
                                thread.anchor().filter(each -> !text.holds(each)).isPresent(),
                                comments.get(thread.id()),
                                thread.resolution(),
                                ConversationPolicy.mayResolve(thread, article, caller.get())))
                .toList();
    }

    /** The audit says that something was said, never what. */
    private void record(String verb, CommentThreadEntity thread, Article article) {
        var headline = article.text().headline();
        audit.record(AuditedAct.of(verb, "comment", thread.threadId(), headline));
    }

    private CommentThread told(String verb, CommentThreadEntity thread, Article article) {
        record(verb, thread, article);
        return shown(List.of(thread), article).get(0);
    }
}
