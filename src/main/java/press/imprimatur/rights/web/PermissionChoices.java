package press.imprimatur.rights.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.rights.web.terms.DutyWord;
import press.imprimatur.sources.Outlets;
import press.imprimatur.terms.Binding;
import press.imprimatur.terms.Circumstance;
import press.imprimatur.terms.Door;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.EvidenceType;
import press.imprimatur.terms.InstrumentKind;
import press.imprimatur.terms.InstrumentState;
import press.imprimatur.terms.Medium;
import press.imprimatur.terms.Rank;
import press.imprimatur.terms.Revocability;
import press.imprimatur.terms.TermsCatalogue;
import press.imprimatur.terms.TermsTemplate;
import press.imprimatur.terms.Territory;
import press.imprimatur.terms.Use;

/** What the form of a permission offers to choose from. */
@Named
@RequestScoped
public class PermissionChoices {

    /** Faces asks for them once for every list on the page, and again for each that was sent. */
    private static final List<String> ZONES =
            ZoneId.getAvailableZoneIds().stream()
                    .filter(
                            Pattern.compile(
                                            "(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*|UTC")
                                    .asMatchPredicate())
                    .sorted()
                    .toList();

    @Inject Outlets outlets;
    @Inject Sentences sentences;
    @Inject TermsCatalogue catalogue;

    private List<Choice> partners;

    public List<Choice> getKinds() {
        return Arrays.stream(InstrumentKind.values())
                .filter(kind -> kind != InstrumentKind.HOLD)
                .map(kind -> new Choice(kind.name(), sentences.say("rights.kindChoice." + kind)))
                .toList();
    }

    /** The catalogue under its headings. */
    public List<SelectItem> getTemplates() {
        return Arrays.stream(TermsTemplate.Group.values())
                .<SelectItem>map(group ->
                        new SelectItemGroup(
                                sentences.say("rights.templateGroup." + group),
                                null,
                                false,
                                templates(group)))
                .toList();
    }

    private SelectItem[] templates(TermsTemplate.Group group) {
        return catalogue.list().stream()
                .filter(template -> template.group() == group)
                .map(template -> new SelectItem(template.id(), template.name(sentences)))
                .toArray(SelectItem[]::new);
    }

    /** The ports of the 3.0 licences, by country. */
    public List<Choice> getPorts() {
        return catalogue.ports("cc-by-3.0").stream()
                .map(port -> new Choice(port, port(port)))
                .toList();
    }

    private static String port(String letters) {
        var country = letters.length() == 2 ? letters.toUpperCase(Locale.ROOT) : "";
        var name =
                new Locale.Builder().setRegion(country).build().getDisplayCountry(Locale.ENGLISH);
        return name.isEmpty() ? letters.toUpperCase(Locale.ROOT) : name;
    }

    public List<Choice> getOutlets() {
        if (partners == null) {
            partners =
                    outlets.list().stream()
                            .map(outlet -> new Choice(outlet.id().toString(), outlet.name()))
                            .toList();
        }
        return partners;
    }

    public List<Choice> getEvidenceTypes() {
        return Arrays.stream(EvidenceType.values())
                .filter(EvidenceType::isBroughtIn)
                .map(type -> new Choice(type.name(), sentences.say("rights.evidence." + type)))
                .toList();
    }

    public List<Choice> getBindings() {
        return choices(Binding.values(), "rights.binding.");
    }

    public List<Choice> getRevocabilities() {
        return choices(Revocability.values(), "rights.revocable.");
    }

    public List<Choice> getStates() {
        return choices(InstrumentState.values(), "rights.state.");
    }

    public List<Choice> getRanks() {
        return choices(Rank.values(), "rights.rank.");
    }

    public List<Choice> getBases() {
        return choices(Territory.Basis.values(), "rights.basis.");
    }

    public List<Choice> getPhases() {
        return choices(DutyType.Phase.values(), "rights.phase.");
    }

    public List<Choice> getGrades() {
        return choices(DutyType.Grade.values(), "rights.grade.");
    }

    public List<Choice> getRemedies() {
        return choices(DutyType.Remedy.values(), "rights.remedy.");
    }

    public List<Choice> getMedia() {
        return choices(Medium.values(), "rights.medium.");
    }

    public List<Choice> getCircumstances() {
        return choices(Circumstance.values(), "rights.circumstance.");
    }

    public List<Choice> getDutyTypes() {
        return choices(DutyType.values(), "rights.duty.");
    }

    /** What a word of a duty may be; one that we have no words for is shown as it is. */
    public List<Choice> ofWord(DutyWord word) {
        return word.getOffered().stream()
                .map(value ->
                        new Choice(
                                value,
                                word.isUsual(value)
                                        ? sentences.say(
                                                word.getKey().replace("Word", "Choice")
                                                        + "."
                                                        + value)
                                        : value))
                .toList();
    }

    public List<Choice> getUses() {
        return choices(Use.values(), "rights.use.");
    }

    /** What may be asked for; a change, a price and a picture are asked beside it. */
    public List<Choice> getTryUses() {
        return uses(use -> !use.isChange() && !isBeside(use));
    }

    private static boolean isBeside(Use use) {
        return use.group() == Use.Group.COMMERCE || use == Use.IMAGE_USE;
    }

    public List<Choice> getChanges() {
        return uses(Use::isChange);
    }

    /** What the page or channel has beside the text. */
    public List<Choice> getFeatures() {
        return Stream.of("ADS_ON_PAGE", "PAYWALL", "RESELL", "PICTURE", "GEOFENCE")
                .map(each -> new Choice(each, sentences.say("rights.feature." + each)))
                .toList();
    }

    public List<Choice> getUnits() {
        return words("rights.unit.", "DAYS", "WEEKS", "MONTHS", "YEARS");
    }

    public List<Choice> getShortUnits() {
        return words("rights.unit.", "MINUTES", "HOURS", "DAYS");
    }

    /** Uses with a line that explains each; the markup is ours, from the bundle. */
    public List<Choice> explained(Collection<Use> uses) {
        return uses.stream()
                .map(use ->
                        new Choice(
                                use.name(),
                                "%s<span class=\"choice-about\">%s</span>"
                                        .formatted(
                                                escaped(use.key()),
                                                escaped("rights.useAbout." + use)
                                                        + recordedOnly(use))))
                .toList();
    }

    /** What no channel of ours ever does is said to be so before it is ticked. */
    private String recordedOnly(Use use) {
        return Door.of(use).state() == Door.State.RECORDED_ONLY
                ? " " + escaped("rights.useRecordedOnly")
                : "";
    }

    private String escaped(String key) {
        return sentences.say(key).replace("&", "&amp;").replace("<", "&lt;");
    }

    public List<String> getZones() {
        return ZONES;
    }

    /** A zone that is written down and not among them, so that it is shown and comes back. */
    public List<String> othersThanZones(String written) {
        return written.isBlank() || ZONES.contains(written) ? List.of() : List.of(written);
    }

    private List<Choice> uses(Function<Use, Boolean> wanted) {
        return Arrays.stream(Use.values())
                .filter(wanted::apply)
                .map(use -> new Choice(use.name(), sentences.say(use.key())))
                .toList();
    }

    private List<Choice> choices(Enum<?>[] values, String key) {
        return words(key, Arrays.stream(values).map(Enum::name).toArray(String[]::new));
    }

    private List<Choice> words(String key, String... values) {
        return Arrays.stream(values)
                .map(value -> new Choice(value, sentences.say(key + value)))
                .toList();
    }
}
