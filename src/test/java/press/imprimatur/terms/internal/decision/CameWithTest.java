package press.imprimatur.terms.internal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.terms.internal.decision.Ask.FACTS;
import static press.imprimatur.terms.internal.decision.Ask.IMAGE;
import static press.imprimatur.terms.internal.decision.Ask.PARTNER;
import static press.imprimatur.terms.internal.decision.Ask.PICTURE;
import static press.imprimatur.terms.internal.decision.Ask.STORY;
import static press.imprimatur.terms.internal.decision.Ask.codes;
import static press.imprimatur.terms.internal.decision.Ask.granted;
import static press.imprimatur.terms.internal.decision.Ask.toPublish;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.terms.Component;
import press.imprimatur.terms.Criteria;
import press.imprimatur.terms.Decision;
import press.imprimatur.terms.Fix;
import press.imprimatur.terms.InstrumentKind;
import press.imprimatur.terms.ReasonCode;
import press.imprimatur.terms.Scope;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.Use;
import press.imprimatur.terms.WorkFacts;

/**
 * A picture that came with a story is covered with it where the terms say so, and not elsewhere.
 */
class CameWithTest {

    private static final Scope ALL_BUT_AP =
            Scope.everythingOf(PARTNER, Criteria.credited("AP", "AFP"));
    private static final WorkId OTHER_STORY = new WorkId(new UUID(0, 8));

    @Test
    void a_list_of_stories_covers_their_pictures_only_if_it_says_so() {
        var terms = allowing(new Scope.ListedWorks(Set.of(STORY)));

        assertThat(codes(with(IMAGE.cameWith(STORY), terms)))
                .containsExactly(ReasonCode.NOTHING_COVERS_IT);
        assertThat(with(IMAGE.cameWith(STORY), terms.withPictures()).permits()).isTrue();
        assertThat(with(IMAGE, terms.withPictures()).permits()).isFalse();
    }

    @Test
    void a_selection_of_stories_covers_their_pictures_but_those_that_it_excludes() {
        var terms = allowing(ALL_BUT_AP);
        var agencys = picture("Ann Lee/AP").cameWith(STORY);

        assertThat(with(IMAGE.cameWith(STORY), terms).permits()).isFalse();
        assertThat(with(IMAGE.cameWith(STORY), terms.withPictures()).permits()).isTrue();
        assertThat(with(agencys, terms.withPictures()).permits()).isFalse();
    }

    @Test
    void whose_picture_it_is_must_be_known_where_somebody_is_excluded() {
        var nobodys = Component.image(1, PICTURE, WorkFacts.NONE).cameWith(STORY);

        var asked = with(nobodys, allowing(ALL_BUT_AP).withPictures());

        assertThat(codes(asked)).containsExactly(ReasonCode.FACT_MISSING);
        assertThat(asked.reasons().get(0).arguments()).containsExactly("the credit");
        assertThat(asked.fixes()).extracting(Fix::kind).contains(Fix.Kind.DESCRIBE_WORK);
    }

    @Test
    void a_picture_of_another_story_did_not_come_with_this_one() {
        var terms = allowing(ALL_BUT_AP).withPictures();

        assertThat(with(IMAGE.cameWith(OTHER_STORY), terms).permits()).isFalse();
    }

    @Test
    void pictures_stay_closed_where_the_terms_do_not_allow_them() {
        var words = Terms.allowing(ALL_BUT_AP, Use.WEB_FULL).withPictures();

        assertThat(codes(with(IMAGE.cameWith(STORY), words)))
                .containsExactly(ReasonCode.IMAGE_NOT_GRANTED);
    }

    @Test
    void a_hold_on_a_story_reaches_its_pictures_whatever_it_says() {
        var listed = new Scope.ListedWorks(Set.of(STORY));
        var hold = granted(2, InstrumentKind.HOLD, Terms.allowing(listed));
        var grant = granted(1, allowing(listed).withPictures());
        var licence = granted(3, allowing(Scope.of(PICTURE)));

        var asked =
                toPublish(Use.WEB_FULL).showing(IMAGE.cameWith(STORY)).under(grant, licence, hold);

        assertThat(codes(asked)).contains(ReasonCode.ON_HOLD);
    }

    private static Decision with(Component picture, Terms terms) {
        return toPublish(Use.WEB_FULL)
                .about(FACTS.creditedTo("Radio"))
                .showing(picture)
                .under(granted(1, terms));
    }

    private static Component picture(String credit) {
        return Component.image(1, PICTURE, WorkFacts.NONE.creditedTo(credit));
    }

    private static Terms allowing(Scope scope) {
        return Terms.allowing(scope, Use.WEB_FULL, Use.IMAGE_USE);
    }
}
