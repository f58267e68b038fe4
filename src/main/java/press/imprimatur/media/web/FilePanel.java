package press.imprimatur.media.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import press.imprimatur.kernel.ReaderLanguage;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.media.PictureFiles;

/** What the file of the picture on the page says of itself. */
@Named
@RequestScoped
public class FilePanel {

    /** One thing that it says. */
    public record Row(String name, String words) {

        public String getName() {
            return name;
        }

        public String getWords() {
            return words;
        }
    }

    @Inject PicturePage picturePage;
    @Inject PictureFiles files;
    @Inject Sentences sentences;
    @Inject ReaderLanguage reader;

    private List<Row> rows;

    /** Empty if it says nothing. */
    public List<Row> getRows() {
        if (rows == null) {
            rows = read();
        }
        return rows;
    }

    private List<Row> read() {
        var facts = files.facts(picturePage.getId());
        var read = new ArrayList<Row>();
        add(read, "byline", String.join(", ", facts.bylines()));
        add(read, "credit", facts.credit());
        add(read, "source", facts.source());
        add(read, "copyright", facts.copyright());
        add(read, "caption", facts.caption());
        add(read, "instructions", String.join("; ", facts.instructions()));
        add(read, "created", facts.created().map(this::day).orElse(""));
        return read;
    }

    private void add(List<Row> read, String what, String words) {
        if (!words.isEmpty()) {
            read.add(new Row(sentences.say("media.file." + what), words));
        }
    }

    private String day(LocalDate day) {
        return reader.day("d MMMM uuuu").format(day);
    }
}
