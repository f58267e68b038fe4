package press.imprimatur.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One story seen from both ends: the partner's page, and the page of an outlet that reprinted it.
 * Both the shared samples, where they lie beside the project, and our own material of the same
 * shape are read; so the tests always run, and run on a real page where there is one.
 */
public record SamplePages(
        String original,
        String reprint,
        String headline,
        String byline,
        OffsetDateTime published,
        URI address,
        String publisher,
        String subhead,
        int paragraphs,
        String rights,
        String reprintLine,
        String pictureCredit,
        String pictureCaption) {

    /** Both. */
    public static Stream<SamplePages> all() {
        return Stream.concat(Stream.of(own()), shared().stream());
    }

    /** The real story where it lies beside the project, else our own. */
    public static SamplePages best() {
        return shared().orElseGet(SamplePages::own);
    }

    /** Our own material. */
    public static SamplePages own() {
        return new SamplePages(
                ownFile("original-at-partner.html"),
                ownFile("reprint-as-published.html"),
                "Harbour town counts its boats after the longest storm in years",
                "NCR's Fisheries Desk",
                OffsetDateTime.parse("2024-02-11T07:45:00+03:00"),
                URI.create(
                        "https://www.ncr.example/english/news/coast/harbour-town-counts-its-boats.html"),
                "Northern Coast Radio",
                "Waiting for parts",
                5,
                "Copyright © 2019-2024, NCR. Used with the permission of Northern Coast Radio.",
                "This article was originally published by Northern Coast Radio and is reprinted with permission.",
                "Ada Berg/OpenCommons",
                "Vallby harbour");
    }

    private static Optional<SamplePages> shared() {
        return folder().map(folder ->
                new SamplePages(
                        file(folder.resolve("original-at-partner.html")),
                        file(folder.resolve("reprint-as-published.html")),
                        "North Korea orders cash-strapped migrant workers in Russia to increase tithes to Kim regime",
                        "RFA's Korean Service",
                        OffsetDateTime.parse("2019-08-30T16:20:00-04:00"),
                        URI.create(
                                "https://www.rfa.example/english/news/korea/north-korea-migrant-workers-russia-tithes.html"),
                        "Radio Free Asia",
                        "Frustration over missiles",
                        20,
                        "Copyright © 1998-2019, RFA. Used with the permission of Radio Free Asia.",
                        "This article was originally published by Radio Free Asia and is reprinted with permission.",
                        "Mark Scott Johnson/WikiCommons",
                        "North Korea Migrants"));
    }

    /** The blocks of the story exactly as the partner's page writes them, one to a line. */
    public String body() {
        return String.join(
                "\n",
                original.lines()
                        .map(String::strip)
                        .filter(line -> line.startsWith("<p>") || line.startsWith("<h2>"))
                        .toList());
    }

    private static Optional<Path> folder() {
        var told = System.getProperty("samples");
        if (told != null) {
            return Optional.of(Path.of(told));
        }
        var above =
                Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent);
        return above.map(path -> path.resolve("shared/samples"))
                .filter(Files::isDirectory)
                .findFirst();
    }

    private static String ownFile(String name) {
        try (var stream =
                SamplePages.class.getResourceAsStream("/press/imprimatur/testing/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String file(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
