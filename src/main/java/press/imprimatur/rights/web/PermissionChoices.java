package press.imprimatur.rights.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.rights.EvidenceType;
import press.imprimatur.rights.InstrumentKind;
import press.imprimatur.sources.Outlets;

/** What the form of a permission offers to choose from. */
@Named
@RequestScoped
public class PermissionChoices {

    @Inject Outlets outlets;
    @Inject Sentences sentences;

    public List<Choice> getKinds() {
        return Stream.of(
                        InstrumentKind.GRANT,
                        InstrumentKind.AGREEMENT,
                        InstrumentKind.OWNERSHIP,
                        InstrumentKind.PUBLIC_LICENCE)
                .map(kind -> new Choice(kind.name(), sentences.say("rights.kindChoice." + kind)))
                .toList();
    }

    public List<Choice> getOutlets() {
        return outlets.list().stream()
                .map(outlet -> new Choice(outlet.id().toString(), outlet.name()))
                .toList();
    }

    public List<Choice> getEvidenceTypes() {
        return Arrays.stream(EvidenceType.values())
                .filter(EvidenceType::isBroughtIn)
                .map(type -> new Choice(type.name(), sentences.say("rights.evidence." + type)))
                .toList();
    }

    public List<String> getZones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(
                        zone ->
                                zone.matches(
                                        "(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*|UTC"))
                .sorted()
                .toList();
    }
}
