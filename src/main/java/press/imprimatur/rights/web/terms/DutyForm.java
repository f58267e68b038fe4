package press.imprimatur.rights.web.terms;

import java.io.Serializable;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.DutyType.Grade;
import press.imprimatur.terms.DutyType.Phase;
import press.imprimatur.terms.DutyType.Remedy;

/** A duty with exactly the words that its type has. */
@SuppressWarnings("serial")
public class DutyForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final DutyType type;
    private final List<DutyWord> words;
    private final boolean ofTemplate;
    private String of = "";
    private String phase;
    private String count = "";
    private String unit = "HOURS";
    private String remedy = Remedy.TASK.name();
    private boolean covenant;
    private String grade = Grade.MUST.name();

    private DutyForm(DutyType type, boolean ofTemplate) {
        this.type = type;
        this.ofTemplate = ofTemplate;
        phase = type.usualPhase().name();
        words =
                Stream.concat(
                                type.needed().stream().map(word -> new DutyWord(type, word, true)),
                                type.allowed().stream()
                                        .map(word -> new DutyWord(type, word, false)))
                        .toList();
    }

    static DutyForm of(DutyType type, boolean ofTemplate) {
        return new DutyForm(type, ofTemplate);
    }

    /**
     * @param use of which clause it is a duty; empty if of the whole
     */
    static DutyForm of(Duty duty, String use, boolean ofTemplate) {
        var form = new DutyForm(duty.type(), ofTemplate);
        form.of = use;
        form.phase = duty.phase().name();
        form.remedy = duty.remedy().name();
        form.covenant = duty.covenant();
        form.grade = duty.grade().name();
        form.words.forEach(word -> word.setValue(duty.word(word.name()).orElse("")));
        duty.deadline().ifPresent(form::readDeadline);
        return form;
    }

    private void readDeadline(Duration time) {
        unit = time.toMinutes() % 60 != 0 ? "MINUTES" : time.toHours() % 24 != 0 ? "HOURS" : "DAYS";
        var sum =
                switch (unit) {
                    case "MINUTES" -> time.toMinutes();
                    case "HOURS" -> time.toHours();
                    default -> time.toDays();
                };
        count = Long.toString(sum);
    }

    /** Empty if a word that it needs is missing, which is said beside that word. */
    Optional<Duty> write(String row, Faults faults) {
        var payload = new HashMap<String, String>();
        for (var place = 0; place < words.size(); place++) {
            var word = words.get(place);
            if (!word.getValue().isBlank()) {
                payload.put(word.name(), word.getValue().strip());
            } else if (word.isNeeded()) {
                faults.add(place(row, place), "rights.dutyWordMissing", word.name());
                return Optional.empty();
            }
        }
        return faults.attempt(
                place(row, 0), Optional.empty(), () -> Optional.of(duty(payload, row, faults)));
    }

    private String place(String row, int word) {
        if (words.isEmpty()) {
            return row + ":count";
        }
        return row + ":words:" + word + ":" + words.get(word).field();
    }

    private Duty duty(Map<String, String> payload, String row, Faults faults) {
        var deadline = TypedNumbers.read(row + ":count", count, 1, 9999, faults).map(this::time);
        return new Duty(
                type,
                payload,
                Phase.valueOf(phase),
                deadline,
                Remedy.valueOf(remedy),
                covenant,
                Grade.valueOf(grade));
    }

    private Duration time(int many) {
        return switch (unit) {
            case "MINUTES" -> Duration.ofMinutes(many);
            case "HOURS" -> Duration.ofHours(many);
            default -> Duration.ofDays(many);
        };
    }

    boolean isOfTemplate() {
        return ofTemplate;
    }

    DutyType type() {
        return type;
    }

    /** The message key of its name. */
    public String getKey() {
        return type.key();
    }

    /** Whether it may be due before, and then so long before. */
    public boolean isNotice() {
        return type.proof() == DutyType.Proof.LETTER && type.usualPhase() == Phase.POST;
    }

    /** The message key of what its time is called. */
    public String getTimeKey() {
        var isBefore =
                Phase.PRE.name().equals(phase)
                        || words.stream().anyMatch(word -> word.getValue().equals("BEFORE"));
        return isNotice() && isBefore ? "rights.page.ahead" : "rights.page.deadline";
    }

    public List<DutyWord> getWords() {
        return words;
    }

    public String getOf() {
        return of;
    }

    public void setOf(String of) {
        this.of = Words.orEmpty(of);
    }

    public String getPhase() {
        return phase;
    }

    public void setPhase(String phase) {
        this.phase = phase == null ? type.usualPhase().name() : phase;
    }

    public String getCount() {
        return count;
    }

    public void setCount(String count) {
        this.count = Words.orEmpty(count);
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = Words.orEmpty(unit);
    }

    public String getRemedy() {
        return remedy;
    }

    public void setRemedy(String remedy) {
        this.remedy = remedy == null ? Remedy.TASK.name() : remedy;
    }

    public String getGrade() {
        return grade;
    }

    public void setGrade(String grade) {
        this.grade = grade == null ? Grade.MUST.name() : grade;
    }

    public boolean isCovenant() {
        return covenant;
    }

    public void setCovenant(boolean covenant) {
        this.covenant = covenant;
    }
}
