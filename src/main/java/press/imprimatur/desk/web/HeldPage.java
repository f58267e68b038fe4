package press.imprimatur.desk.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;

/** A page that is held back until it is whole, so that another can take its place if it fails. */
final class HeldPage extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintWriter writer = new PrintWriter(new OutputStreamWriter(bytes, UTF_8));
    private String type = "text/html;charset=UTF-8";
    private boolean hasFailed;

    HeldPage(HttpServletResponse response) {
        super(response);
    }

    boolean isWhole() {
        writer.flush();
        return !hasFailed && bytes.size() > 0;
    }

    byte[] bytes() {
        writer.flush();
        return bytes.toByteArray();
    }

    String type() {
        return type;
    }

    @Override
    public void setContentType(String given) {
        type = given;
    }

    @Override
    public String getContentType() {
        return type;
    }

    @Override
    public String getCharacterEncoding() {
        return UTF_8.name();
    }

    @Override
    public void setCharacterEncoding(String encoding) {
        // All pages are written in this one.
    }

    @Override
    public void setContentLength(int length) {
        // Known when it is whole.
    }

    @Override
    public void setContentLengthLong(long length) {
        // Known when it is whole.
    }

    @Override
    public void setStatus(int status) {
        // What failed has one already.
    }

    @Override
    public void sendError(int status) {
        hasFailed = true;
    }

    @Override
    public void sendError(int status, String message) {
        hasFailed = true;
    }

    @Override
    public void sendRedirect(String location) {
        hasFailed = true;
    }

    @Override
    public boolean isCommitted() {
        return false;
    }

    @Override
    public void flushBuffer() {
        // Nothing goes out before it is whole.
    }

    @Override
    public void reset() {
        resetBuffer();
    }

    @Override
    public void resetBuffer() {
        writer.flush();
        bytes.reset();
    }

    @Override
    public PrintWriter getWriter() {
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public void write(int one) {
                bytes.write(one);
            }

            @Override
            public void write(byte[] some, int from, int length) {
                bytes.write(some, from, length);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new IllegalStateException("a held page is written at once");
            }
        };
    }
}
