package press.imprimatur.publishing;

import static java.util.Objects.requireNonNull;

import java.util.List;
import press.imprimatur.articles.ArticleId;

/** Tells of a story which feeds have it, and of every other why it does not. */
public interface FeedAnswers {

    /** Why a feed has no item of a story. */
    enum Why {
        /** It never came out. */
        NOT_OUT,
        /** It came down, or its time is over. */
        CAME_DOWN,
        /** No permission lets it into feeds as much as this one gives. */
        NOT_PERMITTED,
        /** The feed is that of another section. */
        SECTION,
        /** The feed is about something else. */
        TAG,
        /** The feed has the reprints of another outlet. */
        OUTLET,
        /** The feed is of somebody else's stories. */
        AUTHOR,
        /** The feed is in another language. */
        LANGUAGE,
        /** The feed has only our own stories, or only reprints. */
        ORIGIN,
        /** So many newer stories are in it that it is not among them any more. */
        OLDER
    }

    /**
     * Of each feed that goes on: that of everything, those of the sections that the story is in,
     * and those that editors made.
     *
     * @throws press.imprimatur.articles.ArticleNotFound if there is no such story
     */
    List<Answer> of(ArticleId article);

    /**
     * What is so of one feed.
     *
     * @param name of the feed
     * @param path of it, without the ending of a format
     * @param why it has no item of the story, all that is against it; empty if it has one
     * @param reasons the same in sentences, where permissions are against it
     */
    record Answer(String name, String path, List<Why> why, List<String> reasons) {

        public Answer {
            requireNonNull(name, "name");
            requireNonNull(path, "path");
            why = List.copyOf(why);
            reasons = List.copyOf(reasons);
        }

        /** Whether the feed has it now. */
        public boolean found() {
            return why.isEmpty();
        }
    }
}
