package press.imprimatur.search.internal.entries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.courier.Courier;
import press.imprimatur.courier.LetterId;
import press.imprimatur.courier.PostedLetter;
import press.imprimatur.search.FoundKind;
import press.imprimatur.search.FoundState;
import press.imprimatur.search.internal.words.Dictionary;

/** Letters as people may read them: without the keys in them. What was erased is gone from here. */
@ApplicationScoped
class LetterEntries implements EntrySource {

    @Inject Courier courier;

    @Override
    public FoundKind kind() {
        return FoundKind.LETTER;
    }

    @Override
    public Optional<Entry> read(UUID id) {
        return courier.find(new LetterId(id))
                .filter(letter -> letter.erasedAt().isEmpty())
                .map(LetterEntries::entry);
    }

    private static Entry entry(PostedLetter letter) {
        return new Entry(
                letter.subject(),
                EntryTexts.lines(String.join(", ", letter.to()), letter.text()),
                List.of(),
                List.of(FoundState.valueOf(letter.state().name())),
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                Dictionary.OF_THE_DESK,
                Optional.empty(),
                letter.postedAt());
    }
}
