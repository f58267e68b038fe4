package press.imprimatur.publishing.internal.redecision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramTest {

    @TempDir Path place;

    @Test
    void isAnotherOneWhenAClassIsOtherwise() throws IOException {
        var engine = Files.createDirectories(place.resolve("rights")).resolve("Engine.class");
        Files.writeString(engine, "first");
        var before = Program.of(place);

        Files.writeString(engine, "second");

        assertThat(Program.of(place)).isNotEqualTo(before);
    }

    @Test
    void isTheSameWhenOnlyATextIsOtherwise() throws IOException {
        Files.writeString(place.resolve("Engine.class"), "first");
        var before = Program.of(place);

        Files.writeString(place.resolve("texts.properties"), "A sentence");

        assertThat(Program.of(place)).isEqualTo(before);
    }
}
