package press.imprimatur.publishing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.media.PictureId;
import press.imprimatur.publishing.StoriesOfPictures;

/** Which stories follow a picture, in words. */
@Named
@RequestScoped
public class PictureStories {

    @Inject StoriesOfPictures stories;
    @Inject Sentences sentences;

    private List<String> said;

    /** Asked once for a page, which shows one picture. */
    public List<String> of(PictureId picture) {
        if (said == null) {
            said = sentencesAbout(picture);
        }
        return said;
    }

    private List<String> sentencesAbout(PictureId picture) {
        var carrying = stories.of(List.of(picture), Optional.empty());
        var all = new ArrayList<String>();
        all.add(sentences.say("publishing.following.live", carrying.live()));
        if (carrying.live() > 0) {
            all.add(sentences.say("publishing.following.comesDown"));
        }
        if (carrying.waiting() > 0) {
            all.add(sentences.say("publishing.following.waiting", carrying.waiting()));
        }
        return all;
    }
}
