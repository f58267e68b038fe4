package press.imprimatur.sections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.identity.IdentityFixture;
import press.imprimatur.identity.NotAllowed;
import press.imprimatur.identity.Role;
import press.imprimatur.kernel.ChangedMeanwhile;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.testing.ImprimaturArchive;

/** The departments of a newsroom, as a tree. */
@ArquillianTest
class SectionsIT {

    @Inject Sections sections;

    private final String unique = UUID.randomUUID().toString().substring(0, 8);

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @BeforeEach
    void setUp() {
        IdentityFixture.setUpNewsroom();
    }

    @Test
    void areListedEachFollowedByItsParts() {
        var news = add("News", Optional.empty());
        var sport = add("Sport", Optional.empty());
        var world = add("World", Optional.of(news.id()));
        var asia = add("Asia", Optional.of(world.id()));

        assertThat(among(news, sport, world, asia)).containsExactly(ids(news, world, asia, sport));
        assertThat(as(() -> sections.line(asia.id()))).containsExactly(asia, world, news);
    }

    @Test
    void moveAmongThoseOfTheirRankWithTheirParts() {
        var first = add("First", Optional.empty());
        var second = add("Second", Optional.empty());
        var part = add("Part", Optional.of(second.id()));

        move(second, -1);
        assertThat(among(first, second, part)).containsExactly(ids(second, part, first));
        move(second, 1000);
        assertThat(among(first, second, part)).containsExactly(ids(first, second, part));
    }

    @Test
    void neverBelongToThemselvesOrTheirParts() {
        var whole = add("Whole", Optional.empty());
        var part = add("Part", Optional.of(whole.id()));

        var below = new SectionDetails(whole.name(), whole.slug(), Optional.of(part.id()));
        assertThatThrownBy(() -> as(() -> sections.change(whole.id(), whole.version(), below)))
                .isInstanceOfSatisfying(
                        FieldRefused.class,
                        refusal -> assertThat(refusal.field()).contains("parent"));
    }

    @Test
    void haveThreeRanksAtMost() {
        var one = add("One", Optional.empty());
        var two = add("Two", Optional.of(one.id()));
        var three = add("Three", Optional.of(two.id()));

        assertThatThrownBy(() -> add("Four", Optional.of(three.id())))
                .isInstanceOf(FieldRefused.class);
        var other = add("Other", Optional.empty());
        var below = new SectionDetails(one.name(), one.slug(), Optional.of(other.id()));
        assertThatThrownBy(() -> as(() -> sections.change(one.id(), one.version(), below)))
                .isInstanceOf(FieldRefused.class);
    }

    @Test
    void areFoundByAnAddressOfBeforeWhichNoOtherTakes() {
        var section = add("Culture", Optional.empty());
        var renamed = new SectionDetails("Arts", "arts-" + unique, Optional.empty());
        as(() -> sections.change(section.id(), section.version(), renamed));

        assertThat(as(() -> sections.findBySlug(section.slug())))
                .map(Section::id)
                .contains(section.id());
        var other = new SectionDetails("Culture", section.slug(), Optional.empty());
        assertThatThrownBy(() -> as(() -> sections.add(other))).isInstanceOf(FieldRefused.class);
    }

    @Test
    void keepTheirOwnLettersInTheirAddress() {
        assertThat(as(() -> sections.add(named("문화 면"))).slug()).isEqualTo("문화-면");
    }

    @Test
    void refuseTheAddressOfAnother() {
        var section = add("Science", Optional.empty());

        assertThatThrownBy(() -> add("Science", Optional.empty()))
                .isInstanceOfSatisfying(
                        FieldRefused.class,
                        refusal -> assertThat(refusal.field()).contains("slug"));
        assertThat(section.slug()).isEqualTo("science-" + unique);
    }

    @Test
    void areNotOverwrittenByWhoeverSawAnOlderState() {
        var section = add("Travel", Optional.empty());
        var closed = as(() -> sections.close(section.id(), true));

        assertThat(closed.closed()).isTrue();
        var details = new SectionDetails("Trips", section.slug(), Optional.empty());
        assertThatThrownBy(
                        () -> as(() -> sections.change(section.id(), section.version(), details)))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void areArrangedByEditorsAndAdministratorsOnly() {
        assertThatThrownBy(() ->
                        IdentityFixture.as(
                                Set.of(Role.REPORTER), () -> sections.add(named("Gossip"))))
                .isInstanceOf(NotAllowed.class);
    }

    private SectionDetails named(String name) {
        return new SectionDetails(name, "", Optional.empty());
    }

    private Section add(String name, Optional<SectionId> parent) {
        var details = new SectionDetails(name + " " + unique, "", parent);
        return as(() -> sections.add(details));
    }

    private void move(Section section, int by) {
        as(() -> {
            sections.move(section.id(), by);
            return null;
        });
    }

    /** Those of them, in their order; their places alone may have given them another version. */
    private List<SectionId> among(Section... some) {
        var ids = Stream.of(some).map(Section::id).toList();
        return as(() -> sections.list()).stream().map(Section::id).filter(ids::contains).toList();
    }

    private static SectionId[] ids(Section... some) {
        return Stream.of(some).map(Section::id).toArray(SectionId[]::new);
    }

    private static <T> T as(Supplier<T> work) {
        return IdentityFixture.as(Set.of(Role.EDITOR), work);
    }
}
