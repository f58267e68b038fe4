package press.imprimatur.publishing.internal.figures;

import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.publishing.PublishingFigures;

@Stateless
@Allows
public class PublishingFiguresService implements PublishingFigures {

    @Inject FigureRows rows;
    @Inject Newsrooms newsrooms;
    @Inject Clock clock;

    @Override
    @Allows(everybodyAtTheDesk = true)
    public List<OutOn> outPerDay() {
        var counted =
                rows.outSince(beginning(), newsrooms.get().zone()).stream()
                        .collect(toMap(OutOn::day, each -> each));
        return firstDay()
                .datesUntil(firstDay().plusDays(DAYS))
                .map(day -> counted.getOrDefault(day, new OutOn(day, 0, 0)))
                .toList();
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public List<OutOf> reprintsByOutlet() {
        return rows.reprintsSince(beginning(), MOST);
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public List<RefusedFor> refusalsByReason() {
        return rows.refusedSince(beginning(), MOST);
    }

    private LocalDate firstDay() {
        return LocalDate.ofInstant(clock.instant(), newsrooms.get().zone()).minusDays(DAYS - 1L);
    }

    private Instant beginning() {
        return firstDay().atStartOfDay(newsrooms.get().zone()).toInstant();
    }
}
