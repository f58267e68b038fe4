package press.imprimatur.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.imprimatur.identity.IdentityFixture.colleague;
import static press.imprimatur.identity.IdentityFixture.tokenWith;

import jakarta.inject.Inject;
import java.net.URL;
import java.util.Map;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.identity.Caller;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.identity.Role;
import press.imprimatur.identity.TokenScope;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.testing.ImprimaturArchive;
import press.imprimatur.testing.Script;

/** What a person looks for again and again is kept for that person alone. */
@ArquillianTest
class SavedSearchesIT {

    @Inject SavedSearches searches;
    @Inject CurrentCaller callers;
    @ArquillianResource URL base;

    private final SavedQuery ferries =
            new SavedQuery(SearchPlace.SEARCH, Map.of("q", "ferries", "kind", "ARTICLE"));
    private Caller reporter;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @BeforeEach
    void letAReporterJoin() {
        reporter = colleague("Rae", "", Role.REPORTER);
    }

    @Test
    void areKeptByNameRenamedAndForgotten() {
        var saved = as(reporter, () -> searches.save("  Ferry  stories ", ferries));
        var drafts = new SavedQuery(SearchPlace.ARTICLES, Map.of("stage", "draft"));
        as(reporter, () -> searches.save("all drafts", drafts));

        assertThat(as(reporter, searches::mine))
                .extracting(SavedSearch::name)
                .containsExactly("all drafts", "Ferry stories");
        as(reporter, () -> searches.rename(saved.id(), "Boats"));
        assertThat(as(reporter, searches::mine))
                .contains(new SavedSearch(saved.id(), "Boats", ferries));
        forget(reporter, saved.id());
        assertThat(as(reporter, searches::mine))
                .extracting(SavedSearch::name)
                .containsExactly("all drafts");
    }

    @Test
    void areSeenRenamedAndForgottenByNobodyElse() {
        var saved = as(reporter, () -> searches.save("Ferries", ferries));
        var other = colleague("Edith", "", Role.values());

        assertThat(as(other, searches::mine)).isEmpty();
        assertThatThrownBy(() -> as(other, () -> searches.rename(saved.id(), "Mine")))
                .isInstanceOf(SavedSearchNotFound.class);
        assertThatThrownBy(() -> forget(other, saved.id())).isInstanceOf(SavedSearchNotFound.class);
        assertThat(as(other, () -> searches.save("Ferries", ferries)).id())
                .isNotEqualTo(saved.id());
        assertThat(as(reporter, searches::mine)).containsExactly(saved);
    }

    @Test
    void haveANameThatIsShortAndThePersonsOnlyOne() {
        as(reporter, () -> searches.save("Ferries", ferries));

        assertRefused("name", () -> searches.save(" ", ferries));
        assertRefused("name", () -> searches.save("x".repeat(81), ferries));
        assertRefused("name", () -> searches.save("FERRIES", ferries));
        assertThat(as(reporter, () -> searches.save("x".repeat(80), ferries)).name()).hasSize(80);
    }

    @Test
    void areNoMoreThanFifty() {
        for (var number = 0; number < SavedSearches.MOST; number++) {
            var name = "Search " + number;
            as(reporter, () -> searches.save(name, ferries));
        }

        assertRefused("name", () -> searches.save("One more", ferries));
        assertThat(as(reporter, searches::mine)).hasSize(SavedSearches.MOST);
    }

    @Test
    void lookForSomethingThatCanBeAnswered() {
        var nothing = new SavedQuery(SearchPlace.SEARCH, Map.of());
        var noDay = new SavedQuery(SearchPlace.SEARCH, Map.of("from", "yesterday"));
        var tooLong = new SavedQuery(SearchPlace.SEARCH, Map.of("q", "x".repeat(3000)));

        assertRefused("asked", () -> searches.save("Nothing", nothing));
        assertRefused("asked.from", () -> searches.save("No day", noDay));
        assertRefused("asked", () -> searches.save("Long", tooLong));
    }

    @Test
    void areSavedByScriptsToo() {
        var script = new Script(base, tokenWith(TokenScope.READ));

        var made =
                script.post(
                        "searches",
                        """
                        {"name": "Ferries", "place": "SEARCH", "asked": {"q": " ferries ", "kind": ""}}
                        """);

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.text("address")).isEqualTo("/desk/search/search.xhtml?q=ferries");
        assertThat(script.get("searches").json().get(0).path("name").asText()).isEqualTo("Ferries");
        var unknown =
                script.post(
                        "searches",
                        "{\"name\": \"F\", \"place\": \"ARTICLES\", \"asked\": {\"q\": \"f\"}}");
        assertThat(unknown.status()).isEqualTo(422);
        var id = made.text("id");
        assertThat(script.put("searches/" + id, "{\"name\": \"Boats\"}").text("name"))
                .isEqualTo("Boats");
        assertThat(script.delete("searches/" + id).status()).isEqualTo(204);
        assertThat(script.delete("searches/" + id).status()).isEqualTo(404);
        assertThat(script.get("searches").json()).isEmpty();
    }

    private void assertRefused(String field, Supplier<SavedSearch> save) {
        assertThatThrownBy(() -> as(reporter, save))
                .isInstanceOfSatisfying(
                        FieldRefused.class, refused -> assertThat(refused.field()).contains(field));
    }

    private void forget(Caller who, SavedSearchId id) {
        as(
                who,
                () -> {
                    searches.remove(id);
                    return id;
                });
    }

    private <T> T as(Caller who, Supplier<T> work) {
        return callers.runAs(who, work);
    }
}
