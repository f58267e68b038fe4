package press.imprimatur.identity.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What a request was answered with. */
public record StoredResponse(int status, Map<String, String> headers, byte[] body) {

    static StoredResponse read(int status, String headers, byte[] body) {
        var map = new LinkedHashMap<String, String>();
        headers.lines().map(line -> line.split(": ", 2)).forEach(pair -> map.put(pair[0], pair[1]));
        return new StoredResponse(status, map, body);
    }

    String headerLines() {
        return headers.entrySet().stream()
                .map(header -> header.getKey() + ": " + header.getValue())
                .collect(Collectors.joining("\n"));
    }
}
