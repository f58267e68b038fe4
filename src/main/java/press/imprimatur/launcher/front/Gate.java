package press.imprimatur.launcher.front;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BooleanSupplier;
import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.FilterChainEvent;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpEvents;
import org.glassfish.grizzly.http.HttpPacket;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.HttpResponsePacket;
import org.glassfish.grizzly.http.util.Header;
import press.imprimatur.proxies.TrustedProxies;

/**
 * Lets a request through when it is whole, to a thread of its kind. Until then no thread waits for
 * it: what arrives is kept, and the rest is heard of when it is here.
 */
final class Gate extends BaseFilter {

    // From its second byte on; what is looked up among forbidden names is all of it.
    private static final byte[] DATE = " Date".getBytes(StandardCharsets.US_ASCII);

    private final Visits visits;
    private final TrustedProxies proxies;
    private final BooleanSupplier isOpen;
    private final ExecutorService readers;
    private final ExecutorService desk;

    Gate(Visits visits, TrustedProxies proxies, BooleanSupplier isOpen, Threads threads) {
        this.visits = visits;
        this.proxies = proxies;
        this.isOpen = isOpen;
        this.readers = threads.readers();
        this.desk = threads.desk();
    }

    /**
     * Who works.
     *
     * @param readers on what the public reads, which is ready and never takes long
     * @param desk on everything else
     */
    record Threads(ExecutorService readers, ExecutorService desk) {}

    @Override
    public NextAction handleRead(FilterChainContext context) throws IOException {
        HttpContent content = context.getMessage();
        var visit = Visits.of(context.getConnection());
        if (visit == null || visit.isTurnedAway() || HttpContent.isBroken(content)) {
            return context.getStopAction();
        }
        var request = (HttpRequestPacket) content.getHttpHeader();
        if (visit.isNew(request)) {
            var no = refusal(visit, request);
            if (no.isPresent()) {
                visit.turnAway(no.get());
                return context.getStopAction();
            }
            if (request.requiresAcknowledgement()) {
                visit.sayContinue();
            }
        }
        return take(context, visit, request, content);
    }

    private Optional<PlainAnswer> refusal(Visit visit, HttpRequestPacket request) {
        if (!isOpen.getAsBoolean()) {
            return Optional.of(PlainAnswer.STARTING);
        }
        var fault = Head.fault(request, visit.hasTwoLengths());
        return fault.isPresent()
                ? fault
                : RequestCounter.refusal(
                        visits, visit, CountedAddresses.key(client(visit, request)));
    }

    private InetAddress client(Visit visit, HttpRequestPacket request) {
        if (!proxies.contain(visit.peer())) {
            return visit.peer();
        }
        var forwarded = new ArrayList<String>();
        request.getHeaders().values("X-Forwarded-For").forEach(forwarded::add);
        return proxies.client(visit.peer(), forwarded);
    }

    private NextAction take(
            FilterChainContext context, Visit visit, HttpRequestPacket request, HttpContent content)
            throws IOException {
        var no = keep(visit, content);
        if (no.isPresent()) {
            visit.turnAway(no.get());
            return context.getStopAction();
        }
        if (!content.isLast()) {
            content.recycle();
            return context.getStopAction();
        }
        if (!visit.goesToWork()) {
            return context.getStopAction();
        }
        var body = visit.takeBody();
        if (body.isPresent()) {
            context.setMessage(
                    HttpContent.builder(request)
                            .content(body.get().whole(context.getMemoryManager()))
                            .last(true)
                            .build());
            content.recycle();
        }
        return hand(context, visit, request);
    }

    /** Keeps a piece, unless it is all; says what is wrong if it cannot be kept. */
    private static Optional<PlainAnswer> keep(Visit visit, HttpContent content) throws IOException {
        if (content.isLast() && !visit.hasBody()) {
            return Optional.empty();
        }
        try {
            visit.add(content.getContent());
            content.getContent().tryDispose();
        } catch (RequestBody.NoRoom noRoom) {
            return Optional.of(PlainAnswer.BUSY);
        }
        return visit.bodyLength() > Limits.LARGEST_BODY
                ? Optional.of(PlainAnswer.TOO_LARGE)
                : Optional.empty();
    }

    private NextAction hand(FilterChainContext context, Visit visit, HttpRequestPacket request) {
        var threads = isForReaders(request) ? readers : desk;
        context.suspend();
        // Who sends many requests ahead gets each answer only after the last one was taken.
        visit.outflow()
                .afterwards(() -> {
                    try {
                        threads.execute(context::resumeNext);
                    } catch (RejectedExecutionException full) {
                        visit.turnAway(PlainAnswer.BUSY);
                        context.resume(context.getStopAction());
                    }
                });
        return context.getSuspendAction();
    }

    /** Exactly what the servlet for readers serves; whatever is written oddly is for the desk. */
    private static boolean isForReaders(HttpRequestPacket request) {
        var method = request.getMethod().getMethodString();
        if (!method.equals("GET") && !method.equals("HEAD")) {
            return false;
        }
        var path = request.getRequestURI();
        return path.equals("/")
                || !path.endsWith(".xhtml")
                        && (path.startsWith("/feed.")
                                || path.startsWith("/stories/")
                                || path.startsWith("/sections/")
                                || path.startsWith("/tags/")
                                || path.startsWith("/outlets/")
                                || path.startsWith("/authors/")
                                || path.startsWith("/archive")
                                || path.startsWith("/latest/")
                                || path.startsWith("/sitemap")
                                || path.startsWith("/media/"));
    }

    /**
     * Every answer says when it was given. Grizzly would, but forgets it of what is given in one
     * go: it takes all headers of such an answer for those that follow a body, where a date may not
     * stand. And of the leave to send a body, which it gives when that is here, ours was enough.
     */
    @Override
    public NextAction handleWrite(FilterChainContext context) {
        if (!HttpPacket.isHttp(context.getMessage())) {
            return context.getInvokeAction();
        }
        HttpPacket packet = context.getMessage();
        if (packet.getHttpHeader() instanceof HttpResponsePacket answer && !answer.isCommitted()) {
            if (answer.isInterimResponse()) {
                answer.interimResponseSent();
                return context.getStopAction();
            }
            if (!answer.containsHeader(Header.Date)) {
                answer.getHeaders().addValue(DATE, 1, DATE.length - 1).setString(HttpDate.now());
            }
        }
        return context.getInvokeAction();
    }

    @Override
    public NextAction handleEvent(FilterChainContext context, FilterChainEvent event) {
        if (event.type() == HttpEvents.ResponseCompleteEvent.TYPE) {
            var visit = Visits.of(context.getConnection());
            if (visit != null) {
                visit.isAnswered();
            }
        }
        return context.getInvokeAction();
    }
}
