package press.imprimatur.terms.internal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.terms.internal.decision.Ask.FACTS;
import static press.imprimatur.terms.internal.decision.Ask.SITE;
import static press.imprimatur.terms.internal.decision.Ask.allowing;
import static press.imprimatur.terms.internal.decision.Ask.codes;
import static press.imprimatur.terms.internal.decision.Ask.granted;
import static press.imprimatur.terms.internal.decision.Ask.toPublish;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import press.imprimatur.terms.Channel;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Decision;
import press.imprimatur.terms.Fix;
import press.imprimatur.terms.Instrument;
import press.imprimatur.terms.Place;
import press.imprimatur.terms.Prohibition;
import press.imprimatur.terms.ReasonCode;
import press.imprimatur.terms.Territory;
import press.imprimatur.terms.Use;
import press.imprimatur.terms.Verdict;

/** What a channel says of whom it reaches answers what terms ask, for or against. */
class ReachRuleTest {

    private static final String NEW_YORK = "US/New York DMA";

    @Test
    void readers_who_are_turned_away_are_not_reached() {
        var outsideTheUs = within(Territory.notIn("US"));

        assertThat(ask(outsideTheUs, keepingOut()).verdict()).isEqualTo(Verdict.DENY);
        assertThat(ask(outsideTheUs, keepingOut("US")).permits()).isTrue();
        assertThat(ask(outsideTheUs, keepingOut("CA")).permits()).isFalse();
        assertThat(ask(outsideTheUs, keepingOut("US-NY")).permits()).isFalse();
    }

    @Test
    void a_market_is_kept_out_by_its_name_or_with_its_country() {
        var noNewYork = within(Territory.notIn(NEW_YORK));

        assertThat(ask(noNewYork, keepingOut(NEW_YORK)).permits()).isTrue();
        assertThat(ask(noNewYork, keepingOut("US")).permits()).isTrue();
        assertThat(ask(noNewYork, keepingOut("US-NY")).permits()).isFalse();
        assertThat(ask(noNewYork, madeFor("GB")).permits()).isTrue();
        assertThat(codes(ask(noNewYork, madeFor("US-NY"))))
                .containsExactly(ReasonCode.TERRITORY_UNCLEAR);
        assertThat(ask(noNewYork, madeFor("US-NY")).fixes())
                .extracting(Fix::kind)
                .contains(Fix.Kind.DESCRIBE_CHANNEL);
    }

    @Test
    void a_prohibition_does_not_bite_where_nobody_is_reached() {
        var here = Constraints.NONE.with(Territory.in("US"));
        var grant = granted(1, allowing(Use.WEB_FULL).but(Prohibition.when(here)));

        assertThat(ask(grant, keepingOut()).permits()).isFalse();
        assertThat(ask(grant, keepingOut("US")).permits()).isTrue();
    }

    @Test
    void nobody_is_let_in_by_a_fence() {
        var onlyCanada = within(Territory.in("CA"));

        assertThat(ask(onlyCanada, keepingOut("US")).permits()).isFalse();
    }

    @Test
    void where_it_is_served_from_no_fence_matters() {
        var served = within(new Territory(null, Set.of(new Place("US")), Territory.Basis.SERVER));
        var fromTheUs = channel(Set.of(), places("US"), Optional.of(new Place("US")), Set.of());

        assertThat(ask(served, fromTheUs).permits()).isFalse();
    }

    @Test
    void what_does_not_say_its_language_is_in_those_of_the_channel() {
        var german = granted(1, allowing(Use.WEB_FULL).within(Constraints.NONE.inLanguages("de")));

        assertThat(ask(german, speaking()).verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(ask(german, speaking("de-AT")).permits()).isTrue();
        assertThat(ask(german, speaking("en")).verdict()).isEqualTo(Verdict.DENY);
        assertThat(ask(german, speaking("de", "en")).verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    private static Decision ask(Instrument grant, Channel channel) {
        return toPublish(Use.WEB_FULL).about(FACTS).on(channel).under(grant);
    }

    private static Instrument within(Territory territory) {
        return granted(1, allowing(Use.WEB_FULL).within(Constraints.NONE.with(territory)));
    }

    private static Channel keepingOut(String... codes) {
        return channel(Set.of(), places(codes), Optional.empty(), Set.of());
    }

    private static Channel madeFor(String... codes) {
        return channel(places(codes), Set.of(), Optional.empty(), Set.of());
    }

    private static Channel speaking(String... tags) {
        return channel(Set.of(), Set.of(), Optional.empty(), Set.of(tags));
    }

    private static Channel channel(
            Set<Place> market, Set<Place> keptOut, Optional<Place> server, Set<String> tags) {
        return new Channel(
                SITE.id(),
                SITE.brand(),
                SITE.media(),
                market,
                false,
                keptOut,
                server,
                tags,
                Set.of(),
                SITE.recall());
    }

    private static Set<Place> places(String... codes) {
        return Arrays.stream(codes).map(Place::new).collect(Collectors.toSet());
    }
}
