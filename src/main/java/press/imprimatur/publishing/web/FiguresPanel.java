package press.imprimatur.publishing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import press.imprimatur.kernel.ReaderLanguage;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.publishing.PublishingFigures;
import press.imprimatur.publishing.PublishingFigures.OutOf;
import press.imprimatur.publishing.PublishingFigures.OutOn;
import press.imprimatur.publishing.PublishingFigures.RefusedFor;

/**
 * The last thirty days in numbers. Bars need no script: the chart of the toolkit would bring 242 KB
 * of it to the page that everybody opens first.
 */
@Named
@RequestScoped
public class FiguresPanel {

    /** Of the drawing, in its units; a bar and the gap after it. */
    private static final int HIGH = 120;

    private static final int STEP = 20;
    @Inject PublishingFigures figures;
    @Inject Sentences sentences;
    @Inject ReaderLanguage reader;

    private List<OutOn> perDay;
    private List<FigureBar> outlets;
    private List<FigureBar> refusals;

    public List<FigureDay> getDays() {
        var most = perDay().stream().mapToInt(FiguresPanel::all).max().orElse(0);
        return IntStream.range(0, perDay().size())
                .mapToObj(place -> day(perDay().get(place), place * STEP, Math.max(1, most)))
                .toList();
    }

    private FigureDay day(OutOn out, int x, int most) {
        var own = HIGH * out.own() / most;
        var all = HIGH * all(out) / most;
        return new FigureDay(
                reader.day("d MMM").format(out.day()),
                out.own(),
                out.reprints(),
                x,
                HIGH - own,
                own,
                HIGH - all,
                all - own);
    }

    /** The first of the days, as a word. */
    public String getFirst() {
        return reader.day("d MMM").format(perDay().get(0).day());
    }

    /** The last of them: today. */
    public String getLast() {
        return reader.day("d MMM").format(perDay().get(perDay().size() - 1).day());
    }

    /** In a sentence what the drawing shows. */
    public String getSummary() {
        return sentences.say(
                "publishing.figures.summary",
                perDay().stream().mapToInt(OutOn::own).sum(),
                perDay().stream().mapToInt(OutOn::reprints).sum());
    }

    /** Whether anything came out at all. */
    public boolean isAnything() {
        return perDay().stream().mapToInt(FiguresPanel::all).sum() > 0;
    }

    public List<FigureBar> getOutlets() {
        if (outlets == null) {
            var counted = figures.reprintsByOutlet();
            var most = counted.stream().mapToInt(OutOf::stories).max().orElse(1);
            outlets =
                    counted.stream().map(each -> bar(each.outlet(), each.stories(), most)).toList();
        }
        return outlets;
    }

    public List<FigureBar> getRefusals() {
        if (refusals == null) {
            var counted = figures.refusalsByReason();
            var most = counted.stream().mapToInt(RefusedFor::times).max().orElse(1);
            refusals =
                    counted.stream()
                            .map(each -> bar(reason(each.code()), each.times(), most))
                            .toList();
        }
        return refusals;
    }

    private String reason(String code) {
        return sentences.say("publishing.figures.reason." + code);
    }

    private static FigureBar bar(String label, int count, int most) {
        return new FigureBar(label, count, Math.max(1, 100 * count / most));
    }

    private static int all(OutOn out) {
        return out.own() + out.reprints();
    }

    private List<OutOn> perDay() {
        if (perDay == null) {
            perDay = figures.outPerDay();
        }
        return perDay;
    }
}
