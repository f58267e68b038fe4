package press.imprimatur.courier.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.net.ConnectException;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import press.imprimatur.courier.Hindrance;

class SmtpTest {

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(
                        new MessagingException("no", new ConnectException("refused")),
                        Hindrance.UNREACHABLE),
                Arguments.of(
                        new MessagingException("no", new SSLHandshakeException("bad certificate")),
                        Hindrance.NOT_ENCRYPTED),
                Arguments.of(
                        new MessagingException(
                                "STARTTLS is required but host does not support STARTTLS"),
                        Hindrance.NOT_ENCRYPTED),
                Arguments.of(new AuthenticationFailedException("535"), Hindrance.SIGN_IN_REFUSED),
                Arguments.of(new MessagingException("odd"), Hindrance.LETTER_REFUSED));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void saysInOurWordsWhatHinderedALetter(MessagingException failure, Hindrance expected) {
        assertThat(Smtp.inOurWords(failure).hindrance()).isEqualTo(expected);
    }
}
