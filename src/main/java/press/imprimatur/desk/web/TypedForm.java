package press.imprimatur.desk.web;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody typed into a form whose state the server has no more: kept for the one page that is
 * loaded next. Passwords and codes are not kept; they are typed again.
 *
 * @param path of the page that the form belongs to
 * @param values by the name of the input
 */
record TypedForm(String path, Map<String, List<String>> values) implements Serializable {

    /** The hidden input that says what stood behind the question mark of the page's address. */
    static final String QUERY = "imprimatur.query";

    private static final String KEY = TypedForm.class.getName();
    private static final Pattern SECRET = Pattern.compile("(?i)password|secret|:code$|repeat");
    private static final Pattern HARMLESS_QUERY = Pattern.compile("[A-Za-z0-9_.~%&=:+/-]{0,2000}");
    private static final Pattern OURS =
            Pattern.compile("jakarta\\.faces\\..*|primefaces\\..*|imprimatur\\..*");

    /** What the page's address says, also after its form was sent. */
    static String query(FacesContext context) {
        var request = (HttpServletRequest) context.getExternalContext().getRequest();
        var query = request.getQueryString();
        if (query == null) {
            query = request.getParameter(QUERY);
        }
        return query != null && HARMLESS_QUERY.matcher(query).matches() ? query : "";
    }

    /**
     * Keeps what this request brought.
     *
     * @return the address at which it is waited for
     */
    static String keep(FacesContext context) {
        var external = context.getExternalContext();
        var path = ((HttpServletRequest) external.getRequest()).getRequestURI();
        var values = new LinkedHashMap<String, List<String>>();
        external.getRequestParameterValuesMap()
                .forEach((name, typed) -> {
                    if (!OURS.matcher(name).matches() && !SECRET.matcher(name).find()) {
                        values.put(name, List.copyOf(Arrays.asList(typed)));
                    }
                });
        external.getSessionMap().put(KEY, new TypedForm(path, values));
        var query = query(context);
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** What was kept for this page; it is not kept any longer. */
    static Optional<TypedForm> take(FacesContext context) {
        var external = context.getExternalContext();
        if (external.getSession(false) == null) {
            return Optional.empty();
        }
        var path = ((HttpServletRequest) external.getRequest()).getRequestURI();
        if (external.getSessionMap().get(KEY) instanceof TypedForm typed
                && typed.path().equals(path)) {
            external.getSessionMap().remove(KEY);
            return Optional.of(typed);
        }
        return Optional.empty();
    }
}
