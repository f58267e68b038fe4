package press.imprimatur.media.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.media.PictureSource.Kind;

/** Where a picture can be from, in words. */
@Named
@RequestScoped
public class SourceChoices {

    /** An answer to choose. */
    public record Source(String value, String words) {

        public String getValue() {
            return value;
        }

        public String getWords() {
            return words;
        }
    }

    @Inject Sentences sentences;

    public List<Source> getAll() {
        return Stream.of(Kind.values())
                .filter(kind -> kind != Kind.NOT_ASKED)
                .map(kind -> new Source(kind.name(), sentences.say(kind.key())))
                .toList();
    }
}
