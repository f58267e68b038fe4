package press.imprimatur.desk.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.articles.ArticleKind;
import press.imprimatur.articles.ArticleText;
import press.imprimatur.articles.EditStamp;
import press.imprimatur.articles.LeadPicture;
import press.imprimatur.articles.Stage;
import press.imprimatur.articles.TextDetails;
import press.imprimatur.identity.UserId;
import press.imprimatur.markup.Body;
import press.imprimatur.media.PictureId;

class ConflictTest {

    private static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");

    @Test
    void showsBothTextsOfEveryFieldThatDiffersAndOfNoOther() {
        var theirs = text("The bridge falls", "<p>Theirs.</p>");
        var mine = text("The bridge stands", "<p>Mine.</p>");

        var conflict = Conflict.between(savedByAda(theirs), mine, name -> name);

        assertThat(conflict.getName()).isEqualTo("Ada Wong");
        assertThat(conflict.getPairs())
                .extracting(Conflict.Pair::getField)
                .containsExactly("headline", "body");
        assertThat(conflict.getPairs())
                .extracting(Conflict.Pair::getTheirs)
                .containsExactly("The bridge falls", "<p>Theirs.</p>");
        assertThat(conflict.getPairs())
                .extracting(Conflict.Pair::getMine)
                .containsExactly("The bridge stands", "<p>Mine.</p>");
    }

    /** Whatever a text is made of, by name: what is added to it, is asked for here by itself. */
    private static Stream<String> fields() {
        return Stream.of(ArticleText.class.getRecordComponents())
                .flatMap(component ->
                        switch (component.getName()) {
                            case "details" -> names(TextDetails.class);
                            case "picture" -> names(LeadPicture.class);
                            default -> Stream.of(component.getName());
                        });
    }

    private static Stream<String> names(Class<? extends Record> type) {
        return Stream.of(type.getRecordComponents()).map(RecordComponent::getName);
    }

    @ParameterizedTest
    @MethodSource("fields")
    void showsAFieldThatAloneIsAnother(String field) {
        var theirs = with(field, "theirs");
        var mine = with(field, "mine");

        var conflict = Conflict.between(savedByAda(theirs), mine, name -> name);

        assertThat(conflict.getPairs()).extracting(Conflict.Pair::getField).containsExactly(field);
    }

    @ParameterizedTest
    @MethodSource("fields")
    void everyFieldHasANameForPeople(String field) {
        var names = ResourceBundle.getBundle("i18n.articles", Locale.ENGLISH);

        assertThat(names.containsKey("articles.text." + field)).isTrue();
    }

    @Test
    void saysOfPicturesWhichAreMeantInWords() {
        var conflict =
                Conflict.between(
                        savedByAda(with("picture", "theirs")),
                        with("picture", "mine").picturedBy(Optional.empty()),
                        name -> name.isEmpty() ? "No picture" : "The quay");

        assertThat(conflict.getPairs())
                .filteredOn(pair -> pair.getField().equals("picture"))
                .singleElement()
                .extracting(Conflict.Pair::getTheirs, Conflict.Pair::getMine)
                .containsExactly("The quay", "No picture");
    }

    private static ArticleText with(String field, String value) {
        var text = text("The bridge falls", "<p>It fell.</p>");
        if (text.details().byName().containsKey(field)) {
            var details = text.details().byName();
            details.put(field, value);
            text = text.with(TextDetails.of(details));
        }
        var name = field.equals("picture") ? value : "quay";
        return text.withBody(new Body("<p>" + (field.equals("body") ? value : "It fell.") + "</p>"))
                .picturedBy(
                        Optional.of(
                                new LeadPicture(
                                        new PictureId(UUID.nameUUIDFromBytes(name.getBytes(UTF_8))),
                                        field.equals("caption") ? value : "",
                                        field.equals("alternativeText") ? value : "")));
    }

    private static Article savedByAda(ArticleText text) {
        var change = new EditStamp(UserId.next(), "Ada Wong", NOON);
        return new Article(
                ArticleId.next(),
                2,
                2,
                ArticleKind.OWN,
                Stage.DRAFT,
                text,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                change,
                change);
    }

    private static ArticleText text(String headline, String body) {
        return new ArticleText(
                TextDetails.headed(headline, "en").withSlug("bridge").withByline("Jo Doe"),
                new Body(body),
                Optional.empty());
    }
}
