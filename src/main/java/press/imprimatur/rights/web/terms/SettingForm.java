package press.imprimatur.rights.web.terms;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import press.imprimatur.terms.Circumstance;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Medium;

/** Under what brand, by what means, in what language, and how it must not appear. */
public class SettingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Map<String, String> TAGS = tags();
    private static final List<String> NAMES =
            TAGS.values().stream().map(SettingForm::name).sorted().toList();

    private String brands = "";
    private String languages = "";
    private String grantee = "";
    private String[] media = {};
    private String[] forbidden = {};

    void read(Constraints constraints) {
        brands = Words.or(Words.of(constraints.brands()), brands);
        languages = Words.or(languages(constraints.languages()), languages);
        grantee = Words.or(Words.of(constraints.grantee()), grantee);
        media = or(constraints.media(), media);
        forbidden = or(constraints.forbidden(), forbidden);
    }

    private static String[] or(Collection<? extends Enum<?>> template, String[] typed) {
        return template.isEmpty()
                ? typed
                : template.stream().map(Enum::name).toArray(String[]::new);
    }

    private static String languages(Set<String> tags) {
        return Words.of(
                tags.stream().map(tag -> TAGS.containsValue(tag) ? name(tag) : tag).toList());
    }

    Set<String> brands() {
        return Words.in(brands);
    }

    Set<String> grantee() {
        return Words.in(grantee);
    }

    Set<Medium> media() {
        return Arrays.stream(media).map(Medium::valueOf).collect(Collectors.toSet());
    }

    Set<Circumstance> forbidden() {
        return Arrays.stream(forbidden).map(Circumstance::valueOf).collect(Collectors.toSet());
    }

    Set<String> languages(Faults faults) {
        return Words.in(languages).stream()
                .map(word -> tag(word, faults))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    /** By name, or as a BCP 47 tag whose language exists. */
    private static Optional<String> tag(String word, Faults faults) {
        var named = TAGS.get(word.toLowerCase(Locale.ROOT));
        if (named != null) {
            return Optional.of(named);
        }
        try {
            var locale = new Locale.Builder().setLanguageTag(word).build();
            if (TAGS.containsValue(locale.getLanguage())) {
                return Optional.of(locale.toLanguageTag());
            }
        } catch (IllformedLocaleException malformed) {
            // Said below.
        }
        faults.add("languages", "rights.languageUnknown", word);
        return Optional.empty();
    }

    private static Map<String, String> tags() {
        var found = new TreeMap<String, String>();
        for (var code : Locale.getISOLanguages()) {
            var tag = Locale.forLanguageTag(code).toLanguageTag();
            found.put(name(tag).toLowerCase(Locale.ROOT), tag);
        }
        return found;
    }

    /** What the picker offers. */
    public List<String> getLanguageNames() {
        return NAMES;
    }

    private static String name(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
    }

    public String getBrands() {
        return brands;
    }

    public void setBrands(String brands) {
        this.brands = Words.orEmpty(brands);
    }

    public String getLanguages() {
        return languages;
    }

    public void setLanguages(String languages) {
        this.languages = Words.orEmpty(languages);
    }

    /** What we must be. */
    public String getGrantee() {
        return grantee;
    }

    public void setGrantee(String grantee) {
        this.grantee = Words.orEmpty(grantee);
    }

    public String[] getMedia() {
        return media.clone();
    }

    public void setMedia(String[] media) {
        this.media = media == null ? new String[0] : media.clone();
    }

    public String[] getForbidden() {
        return forbidden.clone();
    }

    public void setForbidden(String[] forbidden) {
        this.forbidden = forbidden == null ? new String[0] : forbidden.clone();
    }
}
