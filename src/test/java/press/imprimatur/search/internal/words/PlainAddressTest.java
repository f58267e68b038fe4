package press.imprimatur.search.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://www.rfa.example/english/boats.html, rfa.example/english/boats.html",
        "http://RFA.example/english/boats.html#top, rfa.example/english/boats.html",
        "https://rfa.example/boats/?utm_source=x&fbclid=1, rfa.example/boats",
        "https://rfa.example/?p=12&utm_medium=mail, rfa.example?p=12",
        "http://localhost:8080/stories/boats, localhost:8080/stories/boats",
        "//rfa.example, rfa.example",
        "https://rfa.example/%EB%B6%80%EB%8C%80, rfa.example/부대",
        "https://rfa.example/부대, rfa.example/부대",
        "https://rfa.example/100%-true, rfa.example/100%-true"
    })
    void whatLeadsToTheSamePlaceIsTheSame(String address, String plain) {
        assertThat(PlainAddress.of(address)).contains(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ferry", "rfa.example", "mailto:a@b.example", "two //words here"})
    void wordsAreNoAddress(String typed) {
        assertThat(PlainAddress.of(typed)).isEmpty();
    }
}
