package press.imprimatur.media.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.core.EntityPart;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.media.PictureDetails;
import press.imprimatur.media.PictureSource;
import press.imprimatur.media.Upload;

/**
 * A picture as a script sends it: the file, and what is said of it beside it in the body. An
 * address is written down by every server on the way, and is no place for words.
 *
 * @param content whoever takes it deletes it
 */
record SentPicture(File content, PictureDetails details, PictureSource source) {

    private static final PictureDetails NOTHING_SAID = new PictureDetails("", "", "", "");

    private static final List<String> WORDS =
            List.of(
                    "caption",
                    "credit",
                    "alternativeText",
                    "foundAt",
                    "source",
                    "maker",
                    "licence");

    /** One of which nothing is said. */
    static SentPicture without(File content) {
        return new SentPicture(content, NOTHING_SAID, PictureSource.NOT_ASKED);
    }

    static SentPicture of(List<EntityPart> parts) throws IOException {
        var file = Files.createTempFile("picture", "");
        try {
            var words = new HashMap<String, String>();
            for (var part : parts) {
                try (var stream = part.getContent()) {
                    if (part.getName().equals("picture")) {
                        Files.copy(stream, file, StandardCopyOption.REPLACE_EXISTING);
                    } else if (WORDS.contains(part.getName())) {
                        words.put(part.getName(), new String(stream.readAllBytes(), UTF_8));
                    } else {
                        throw new FieldRefused(
                                part.getName(), "media.fieldUnknown", part.getName());
                    }
                }
            }
            var details =
                    new PictureDetails(
                            words.get("caption"),
                            words.get("credit"),
                            words.get("alternativeText"),
                            words.get("foundAt"));
            return new SentPicture(file.toFile(), details, source(words));
        } catch (IOException | RuntimeException refused) {
            Files.deleteIfExists(file);
            throw refused;
        }
    }

    /**
     * Whoever does not say where it is from was not asked.
     *
     * @param words by the names of the fields
     * @throws FieldRefused if it is none of the answers that there are
     */
    static PictureSource source(Map<String, String> words) {
        var said = words.getOrDefault("source", "").strip();
        if (said.isEmpty()) {
            return PictureSource.NOT_ASKED;
        }
        try {
            var kind = PictureSource.Kind.valueOf(said);
            return new PictureSource(kind, words.get("maker"), words.get("licence"));
        } catch (IllegalArgumentException unknown) {
            throw new FieldRefused("source", "media.sourceUnknown", said);
        }
    }

    Upload upload() {
        return new Upload(content.length(), () -> new FileInputStream(content));
    }

    /**
     * @throws FieldRefused if the address says what belongs into the body
     */
    static void refuseWordsIn(Set<String> query) {
        for (var word : WORDS) {
            if (query.contains(word)) {
                throw new FieldRefused(word, "media.wordsInAddress", word);
            }
        }
    }
}
