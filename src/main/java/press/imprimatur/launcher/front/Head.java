package press.imprimatur.launcher.front;

import java.util.Optional;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.util.Header;
import org.glassfish.grizzly.http.util.MimeHeaders;

/**
 * What is wrong with a head. What two readers of it could understand in two ways is refused: a
 * proxy in front and the server behind must agree on whose request it is and where it ends.
 */
final class Head {

    private Head() {}

    static Optional<PlainAnswer> fault(HttpRequestPacket request, boolean hasTwoLengths) {
        var headers = request.getHeaders();
        if (count(headers, Header.Host) > 1) {
            return Optional.of(PlainAnswer.AMBIGUOUS_HOST);
        }
        var lengths = count(headers, Header.ContentLength);
        var encodings = count(headers, Header.TransferEncoding);
        if (hasTwoLengths
                || lengths + encodings > 1
                || encodings == 1 && !isChunked(headers)
                || lengths == 1 && !isNumber(headers)) {
            return Optional.of(PlainAnswer.AMBIGUOUS_LENGTH);
        }
        if (request.getContentLength() > Limits.LARGEST_BODY) {
            return Optional.of(PlainAnswer.TOO_LARGE);
        }
        return hasOddName(headers) ? Optional.of(PlainAnswer.UNREADABLE) : Optional.empty();
    }

    private static int count(MimeHeaders headers, Header name) {
        var count = 0;
        for (var at = headers.indexOf(name, 0); at >= 0; at = headers.indexOf(name, at + 1)) {
            count++;
        }
        return count;
    }

    private static boolean isChunked(MimeHeaders headers) {
        return "chunked".equalsIgnoreCase(headers.getHeader(Header.TransferEncoding).strip());
    }

    private static boolean isNumber(MimeHeaders headers) {
        return headers.getHeader(Header.ContentLength).strip().matches("[0-9]{1,18}");
    }

    /** A name with a blank in it, as before a colon, is another name to some. */
    private static boolean hasOddName(MimeHeaders headers) {
        for (var i = 0; i < headers.size(); i++) {
            var name = headers.getName(i);
            if (name.getLength() == 0 || name.indexOf(' ', 0) >= 0 || name.indexOf('\t', 0) >= 0) {
                return true;
            }
        }
        return false;
    }
}
