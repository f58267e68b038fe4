package press.imprimatur.publishing.internal.redecision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramVersionTest {

    @TempDir Path place;

    @Test
    void isAnotherOneWhenAClassIsOtherwise() throws IOException {
        var engine = Files.createDirectories(place.resolve("rights")).resolve("Engine.class");
        Files.writeString(engine, "first");
        var before = ProgramVersion.of(place);

        Files.writeString(engine, "second");

        assertThat(ProgramVersion.of(place)).isNotEqualTo(before);
    }

    @Test
    void isTheSameWhenOnlyATextIsOtherwise() throws IOException {
        Files.writeString(place.resolve("Engine.class"), "first");
        var before = ProgramVersion.of(place);

        Files.writeString(place.resolve("texts.properties"), "A sentence");

        assertThat(ProgramVersion.of(place)).isEqualTo(before);
    }
}
