package press.imprimatur.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.publishing.StoryFixture.EDITOR;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import press.imprimatur.media.Picture;
import press.imprimatur.media.PictureDetails;
import press.imprimatur.media.Pictures;
import press.imprimatur.testing.ImprimaturArchive;

/** While a story is being brought out, nobody says anything else of the pictures that it shows. */
@ArquillianTest
class ReservedPicturesIT {

    private static final long A_WHILE = 700;

    @Inject StoryFixture stories;
    @Inject Pictures pictures;
    @Inject UserTransaction transaction;
    @Resource ManagedThreadFactory threads;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @Test
    void a_credit_is_changed_only_when_whoever_reserved_the_picture_is_done() throws Exception {
        var picture = stories.picture();
        try (var people = Executors.newFixedThreadPool(1, threads)) {
            transaction.begin();
            reserve(picture);
            var corrected = people.submit(() -> corrected(picture));

            assertThat(waits(corrected)).isTrue();
            assertThat(credit(picture)).isEqualTo(picture.details().credit());
            transaction.commit();

            assertThat(corrected.get(10, TimeUnit.SECONDS)).isEqualTo("Mark Harbour");
            assertThat(credit(picture)).isEqualTo("Mark Harbour");
        }
    }

    @Test
    void two_stories_with_one_picture_do_not_wait_for_each_other() throws Exception {
        var picture = stories.picture();
        try (var people = Executors.newFixedThreadPool(1, threads)) {
            transaction.begin();
            reserve(picture);
            var other =
                    people.submit(() -> {
                        transaction.begin();
                        reserve(picture);
                        transaction.commit();
                        return true;
                    });

            assertThat(other.get(10, TimeUnit.SECONDS)).isTrue();
            transaction.commit();
        }
    }

    private void reserve(Picture picture) {
        stories.as(
                EDITOR,
                () -> {
                    pictures.reserve(List.of(picture.id()));
                    return true;
                });
    }

    private String corrected(Picture picture) {
        var is = picture.details();
        var right =
                new PictureDetails(
                        is.caption(), "Mark Harbour", is.alternativeText(), is.foundAt());
        return stories.as(EDITOR, () -> pictures.change(picture.id(), picture.version(), right))
                .details()
                .credit();
    }

    private String credit(Picture picture) {
        return stories.as(EDITOR, () -> pictures.get(picture.id())).details().credit();
    }

    private static boolean waits(Future<?> work) throws Exception {
        try {
            work.get(A_WHILE, TimeUnit.MILLISECONDS);
            return false;
        } catch (TimeoutException stillWaiting) {
            return true;
        }
    }
}
