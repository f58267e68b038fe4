package press.imprimatur.publishing.internal.lists;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import press.imprimatur.publishing.internal.proof.Proof;
import press.imprimatur.publishing.internal.proof.Step;
import press.imprimatur.publishing.internal.publications.ListPicture;
import press.imprimatur.publishing.internal.rendering.TeaserPicture;

/** Finds the picture that lists show with a story: the one above it, as long as the page has it. */
@ApplicationScoped
class ListPictures {

    /** What a later version says of it beside is no reason to show no list at all. */
    private static final JsonMapper JSON =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    /** Empty if the page shows none now, or owes for it what a list has no place for. */
    Optional<ListPicture> of(List<Step> steps) {
        var first = picture(steps.get(0).proof());
        var showing =
                steps.stream().takeWhile(step -> picture(step.proof()).equals(first)).toList();
        var end = showing.get(showing.size() - 1).until();
        return first.map(picture -> new ListPicture(write(picture), end));
    }

    static TeaserPicture read(String stored) {
        try {
            return JSON.readValue(stored, TeaserPicture.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a picture is stored that is none", broken);
        }
    }

    private static Optional<TeaserPicture> picture(Proof proof) {
        return proof.listPicture();
    }

    static String write(TeaserPicture picture) {
        try {
            return JSON.writeValueAsString(picture);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a record of texts is JSON", impossible);
        }
    }
}
