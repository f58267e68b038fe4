package press.imprimatur.clearance.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import press.imprimatur.clearance.GrantorsAnswer;
import press.imprimatur.clearance.GrantorsAnswer.AttachedLetter;
import press.imprimatur.clearance.Offer;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.PlainTime;
import press.imprimatur.kernel.Unprintable;
import press.imprimatur.terms.Use;

/** What a grantor typed, as it came. */
public record AnswerForm(
        String kind,
        String name,
        String words,
        Set<String> uses,
        String lastDay,
        String creditLine,
        Optional<AttachedLetter> letter) {

    static AnswerForm read(HttpServletRequest request) throws IOException, ServletException {
        var uses = request.getParameterValues("uses");
        return new AnswerForm(
                said(request, "kind"),
                said(request, "name"),
                said(request, "words").replace("\r\n", "\n"),
                uses == null ? Set.of() : Set.of(uses),
                said(request, "lastDay"),
                said(request, "creditLine"),
                letter(request));
    }

    /**
     * @throws FieldRefused if something typed is not what it should be
     */
    GrantorsAnswer answer(String address) {
        refuseUnprintable();
        var chosen =
                Arrays.stream(GrantorsAnswer.Kind.values())
                        .filter(each -> each.name().equals(kind))
                        .findFirst()
                        .orElseThrow(() -> new FieldRefused("kind", "clearance.kindMissing"));
        var named =
                Arrays.stream(Use.values())
                        .filter(use -> uses.contains(use.name()))
                        .collect(Collectors.toSet());
        return new GrantorsAnswer(
                chosen, name, words, new Offer(named, day(), creditLine), letter, address);
    }

    private void refuseUnprintable() {
        Unprintable.refuseIn("name", name);
        Unprintable.refuseIn("words", words);
        Unprintable.refuseIn("lastDay", lastDay);
        Unprintable.refuseIn("creditLine", creditLine);
    }

    private Optional<LocalDate> day() {
        try {
            return lastDay.isEmpty() ? Optional.empty() : Optional.of(PlainTime.day(lastDay));
        } catch (DateTimeParseException malformed) {
            throw new FieldRefused("lastDay", "clearance.dateMalformed", lastDay);
        }
    }

    private static Optional<AttachedLetter> letter(HttpServletRequest request)
            throws IOException, ServletException {
        var type = request.getContentType();
        if (type == null || !type.startsWith("multipart/form-data")) {
            return Optional.empty();
        }
        var part = request.getPart("letter");
        if (part == null
                || part.getSubmittedFileName() == null
                || part.getSubmittedFileName().isBlank()) {
            return Optional.empty();
        }
        try (var stream = part.getInputStream()) {
            var name = part.getSubmittedFileName().replaceAll(".*[/\\\\]|\\p{Cntrl}", "");
            return Optional.of(new AttachedLetter(name, stream.readAllBytes()));
        }
    }

    private static String said(HttpServletRequest request, String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }
}
