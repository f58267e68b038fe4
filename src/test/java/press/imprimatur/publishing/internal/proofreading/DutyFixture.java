package press.imprimatur.publishing.internal.proofreading;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.publishing.internal.duties.LogoFile;
import press.imprimatur.publishing.internal.duties.StoryFacts;
import press.imprimatur.publishing.internal.rendering.StoryFixture;
import press.imprimatur.terms.Component;
import press.imprimatur.terms.ComponentKind;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.InstrumentRef;
import press.imprimatur.terms.OwedDuty;
import press.imprimatur.terms.Placeholders;
import press.imprimatur.terms.WorkFacts;
import press.imprimatur.terms.WorkVersion;

/** What is owed for the stories of {@link StoryFixture}. */
interface DutyFixture {

    WorkId STORY = WorkId.of("01890000-0000-7000-8000-00000000000a");
    WorkId LEAD = new WorkId(StoryFixture.LEAD);
    URI CC_BY = StoryFixture.CC_BY;
    InstrumentRef PAPER =
            new InstrumentRef(InstrumentId.of("01890000-0000-7000-8000-00000000000b"), 1);
    StoryFacts FACTS =
            new StoryFacts(
                    Optional.of(StoryFixture.ORIGINAL),
                    Optional.of("Harbour Wire’s night desk"),
                    new Placeholders(
                            Optional.of("The night desk"),
                            Optional.of("Harbour Wire"),
                            Optional.of("2026"),
                            Optional.of(StoryFixture.ORIGINAL.toString()),
                            Optional.empty()),
                    Map.of(
                            LEAD,
                            new Placeholders(
                                    Optional.of("Mark Example"),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty())),
                    Set.of(),
                    Optional.of(new LogoFile("/media/a/logo", 320, 80, "Harbour Wire")),
                    false);

    static OwedDuty ofBody(Duty duty) {
        var story = WorkVersion.first(STORY, "0".repeat(64), WorkFacts.NONE);
        return new OwedDuty(PAPER, Component.text(ComponentKind.BODY, story), duty);
    }

    static OwedDuty ofLead(Duty duty) {
        return new OwedDuty(PAPER, Component.image(1, LEAD, WorkFacts.NONE), duty);
    }

    static Duty licence() {
        return Duty.of(
                DutyType.LICENCE_NOTICE, Map.of("name", "CC BY 4.0", "url", CC_BY.toString()));
    }

    static List<OwedDuty> everyKind() {
        return List.of(
                ofBody(
                        Duty.creditLine(
                                "This article was originally published by {outlet} and is"
                                        + " reprinted with permission.",
                                "TOP")),
                ofBody(Duty.creditLine("Copyright (c) {year}. {outlet}, Inc.", "BOTTOM")),
                ofBody(Duty.creditLine("Special to the Courier", "BYLINE")),
                ofBody(Duty.of(DutyType.LINK_BACK, Map.of("position", "BEFORE_BODY"))),
                ofBody(Duty.of(DutyType.CANONICAL)),
                ofBody(Duty.of(DutyType.NOINDEX)),
                ofBody(licence()),
                ofBody(Duty.of(DutyType.MODIFICATION_NOTICE)),
                ofBody(Duty.of(DutyType.DISCLOSE_EDITS, Map.of("text", "Edited in Berlin."))),
                ofBody(Duty.of(DutyType.KEEP_LINKS)),
                ofBody(Duty.of(DutyType.BYLINE_AS_GIVEN)),
                ofBody(Duty.of(DutyType.UNCHANGED_TEXT)),
                ofBody(Duty.of(DutyType.FUNDER_LINE, Map.of("text", "Paid for by <Them> & Us."))),
                ofLead(Duty.creditLine("Photo: {author}", "TOP")),
                ofLead(licence()));
    }
}
