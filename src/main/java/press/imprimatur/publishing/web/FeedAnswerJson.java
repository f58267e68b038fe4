package press.imprimatur.publishing.web;

import java.util.List;
import press.imprimatur.publishing.FeedAnswers.Answer;

/**
 * What is so of one feed, as scripts read it.
 *
 * @param path of the feed, without the ending of a format
 * @param found whether it has the story now
 * @param why it does not, of {@link press.imprimatur.publishing.FeedAnswers.Why}
 * @param reasons the same in sentences, where permissions are against it
 */
public record FeedAnswerJson(
        String name, String path, boolean found, List<String> why, List<String> reasons) {

    static FeedAnswerJson of(Answer answer) {
        return new FeedAnswerJson(
                answer.name(),
                answer.path(),
                answer.found(),
                answer.why().stream().map(Enum::name).toList(),
                answer.reasons());
    }
}
