package press.imprimatur.ingest.internal;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;
import press.imprimatur.markup.Body;
import press.imprimatur.markup.Markup;

/** The text of pages that only a script fills: their structured data tells the story whole. */
final class ToldInData {

    private ToldInData() {}

    static Body body(PageJsonLd data, Markup markup) {
        var told = data.articleBody();
        var isMarkup = told.matches("(?is).*<(?:p|div|br)[\\s>/].*");
        return markup.clean(isMarkup ? told : paragraphs(told));
    }

    private static String paragraphs(String text) {
        return Arrays.stream(text.split("\\R+"))
                .filter(line -> !line.isBlank())
                .map(line -> "<p>" + Entities.escape(line) + "</p>")
                .collect(Collectors.joining());
    }
}
