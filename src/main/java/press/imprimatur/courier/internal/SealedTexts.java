package press.imprimatur.courier.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import press.imprimatur.courier.LetterId;
import press.imprimatur.keys.Seals;

/** The texts of letters that wait and hold a key, kept so that nobody reads it in the database. */
@ApplicationScoped
class SealedTexts {

    @Inject Seals seals;

    /** Null if it holds no key, and may be read by anybody who reads letters. */
    byte[] of(LetterId letter, String text) {
        return Keys.hiddenIn(text).equals(text)
                ? null
                : seals.seal(place(letter), text.getBytes(UTF_8));
    }

    String whole(LetterEntity letter) {
        return letter.sealedBody()
                .map(sealed -> new String(seals.open(place(letter.id()), sealed), UTF_8))
                .orElseGet(letter::body);
    }

    static String place(LetterId letter) {
        return "courier_letter.sealed_body/" + letter;
    }
}
