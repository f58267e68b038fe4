package press.imprimatur.desk.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.imprimatur.markup.Block;
import press.imprimatur.markup.Body;
import press.imprimatur.markup.TextRun;
import press.imprimatur.provenance.StoryText;
import press.imprimatur.provenance.Stretch;
import press.imprimatur.provenance.TextComparison;

/** Compares short texts word by word. */
@ApplicationScoped
class FieldWords {

    @Inject TextComparison comparison;

    List<Stretch> between(String before, String after) {
        return comparison
                .between(
                        new StoryText(before, "", Body.EMPTY), new StoryText(after, "", Body.EMPTY))
                .headline();
    }

    /** What people read of a picture in the text: its caption, and what it shows. */
    static String said(Block.Figure figure) {
        return Stream.of(TextRun.text(figure.caption()), figure.alt())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
