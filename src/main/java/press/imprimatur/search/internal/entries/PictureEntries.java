package press.imprimatur.search.internal.entries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import press.imprimatur.media.Picture;
import press.imprimatur.media.PictureId;
import press.imprimatur.media.Pictures;
import press.imprimatur.search.FoundKind;
import press.imprimatur.search.internal.words.Dictionary;

@ApplicationScoped
class PictureEntries implements EntrySource {

    @Inject Pictures pictures;
    @Inject LastActs acts;

    @Override
    public FoundKind kind() {
        return FoundKind.PICTURE;
    }

    @Override
    public Optional<Entry> read(UUID id) {
        return pictures.find(new PictureId(id)).map(this::entry);
    }

    private Entry entry(Picture picture) {
        var said = picture.details();
        var maker = picture.source().maker();
        return new Entry(
                EntryTexts.firstOf(said.caption(), said.alternativeText(), said.credit(), maker),
                EntryTexts.lines(said.alternativeText(), maker),
                Stream.of(said.foundAt()).filter(address -> !address.isEmpty()).toList(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                EntryTexts.firstOf(said.credit(), maker),
                "",
                Dictionary.OF_THE_DESK,
                Optional.of(picture.id()),
                acts.on("picture", picture.id().value(), picture.addedAt()));
    }
}
