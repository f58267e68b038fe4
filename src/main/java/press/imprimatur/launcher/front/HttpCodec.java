package press.imprimatur.launcher.front;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.glassfish.grizzly.Buffer;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.http.HttpHeader;
import org.glassfish.grizzly.http.HttpServerFilter;
import org.glassfish.grizzly.http.KeepAlive;
import org.glassfish.grizzly.http.util.Header;
import org.glassfish.grizzly.http.util.MimeHeaders;

/**
 * Reads and writes HTTP. Nothing here speaks another protocol, so that a wish for one is not heard:
 * what follows it would be no request whose end can be seen.
 */
final class HttpCodec extends HttpServerFilter {

    private static final int HEAD_BYTES = 8192;
    private static final Pattern LENGTH = Pattern.compile("(?im)^content-length[ \\t]*:");

    @SuppressWarnings("deprecation") // What shall come in its place is not there yet.
    HttpCodec() {
        super(true, HEAD_BYTES, null, keepAlive(), null);
    }

    // How long a connection is kept the visits decide, by what its reader still has to take.
    private static KeepAlive keepAlive() {
        var keepAlive = new KeepAlive();
        keepAlive.setIdleTimeoutInSeconds(-1);
        keepAlive.setMaxRequestsCount(-1);
        return keepAlive;
    }

    @Override
    protected void onHttpHeadersParsed(
            HttpHeader header, MimeHeaders headers, FilterChainContext context) {
        if (header.isUpgrade()) {
            header.getUpgradeDC().recycle();
            headers.removeHeader(Header.Upgrade);
        }
        if (header.isChunked() && saysLength(context.getMessage())) {
            var visit = Visits.of(context.getConnection());
            if (visit != null) {
                visit.sawTwoLengths();
            }
        }
    }

    /**
     * Grizzly forgets a length that stands beside chunks, so the bytes themselves are looked at.
     */
    private static boolean saysLength(Buffer head) {
        var end = Math.min(head.limit(), HEAD_BYTES * 2);
        var text = head.toStringContent(StandardCharsets.ISO_8859_1, 0, end);
        var headEnds = text.indexOf("\r\n\r\n");
        return LENGTH.matcher(headEnds < 0 ? text : text.substring(0, headEnds)).find();
    }

    @Override
    protected void onHttpHeaderError(
            HttpHeader header, FilterChainContext context, Throwable failure) {
        var visit = Visits.of(context.getConnection());
        if (visit != null) {
            visit.turnAway(
                    isTooLarge(failure) ? PlainAnswer.HEAD_TOO_LARGE : PlainAnswer.UNREADABLE);
        }
    }

    @Override
    protected void onHttpContentError(
            HttpHeader header, FilterChainContext context, Throwable failure) {
        header.setContentBroken(true);
        var visit = Visits.of(context.getConnection());
        if (visit != null) {
            visit.turnAway(PlainAnswer.UNREADABLE);
        }
    }

    private static boolean isTooLarge(Throwable failure) {
        return String.valueOf(failure.getMessage()).contains("too large")
                || failure instanceof MimeHeaders.MaxHeaderCountExceededException;
    }
}
