package press.imprimatur.publishing.internal.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.media.Picture;
import press.imprimatur.rights.WorkDescriptions;

/** Gathers what is known of stories and their pictures beside their texts. */
@ApplicationScoped
public class Knowledge {

    @Inject WorkDescriptions descriptions;
    @Inject Companions companions;
    @Inject ChoiceRows choices;

    /** Of all these at once. */
    public Known of(Collection<WorkId> stories, Collection<Picture> pictures) {
        var works = new HashSet<WorkId>(stories);
        pictures.forEach(picture -> works.add(picture.id().work()));
        return new Known(
                descriptions.all(works), companions.storiesOf(pictures), choices.of(stories));
    }
}
