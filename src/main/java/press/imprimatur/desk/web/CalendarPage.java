package press.imprimatur.desk.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.primefaces.event.schedule.ScheduleEntryMoveEvent;
import org.primefaces.model.DefaultScheduleEvent;
import org.primefaces.model.LazyScheduleModel;
import org.primefaces.model.ScheduleEvent;
import org.primefaces.model.ScheduleModel;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.identity.Role;
import press.imprimatur.kernel.Notices;
import press.imprimatur.planning.Assignment;
import press.imprimatur.planning.StoryAssignments;
import press.imprimatur.publishing.Publication;
import press.imprimatur.publishing.Publishing;
import press.imprimatur.publishing.Scheduled;
import press.imprimatur.publishing.Schedules;

/** What goes out, and what went out, day by day in the newsroom's zone. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class CalendarPage implements Serializable {

    private static final int MOST = 1000;

    @Inject Schedules schedules;
    @Inject Publishing publishing;
    @Inject StoryAssignments assignments;
    @Inject Newsrooms newsrooms;
    @Inject CurrentCaller caller;
    @Inject Notices notices;
    @Inject DeskTime times;

    private final ScheduleModel model = new Model();

    /** What PrimeFaces asks for, month by month. */
    private class Model extends LazyScheduleModel {

        @Override
        public void loadEvents(LocalDateTime from, LocalDateTime to) {
            show(from.atZone(zone()).toInstant(), to.atZone(zone()).toInstant());
        }
    }

    private void show(Instant from, Instant to) {
        schedules.between(from, to, MOST).forEach(each -> model.addEvent(event(each)));
        publishing.firstOutBetween(from, to, MOST).forEach(each -> model.addEvent(event(each)));
        assignments.dueBetween(from, to, MOST).forEach(each -> model.addEvent(event(each)));
    }

    private ScheduleEvent<String> event(Scheduled scheduled) {
        var tone = scheduled.missed().isPresent() ? "event-missed" : "event-scheduled";
        return event(scheduled.article(), scheduled.headline(), scheduled.at())
                .styleClass(tone)
                .draggable(caller.get().is(Role.EDITOR))
                .build();
    }

    private ScheduleEvent<String> event(Publication out) {
        return event(out.article(), out.headline(), out.firstPublishedAt())
                .styleClass("event-out")
                .draggable(false)
                .build();
    }

    private ScheduleEvent<String> event(Assignment work) {
        var due = work.details().due().orElseThrow();
        return event(work.details().title(), due)
                .url("planning/assignment.xhtml?id=" + work.id())
                .styleClass("event-due")
                .draggable(false)
                .build();
    }

    private DefaultScheduleEvent.Builder<String> event(
            ArticleId article, String headline, Instant at) {
        return event(headline, at)
                .url("articles/article.xhtml?id=" + article)
                .data(article.toString());
    }

    private DefaultScheduleEvent.Builder<String> event(String title, Instant at) {
        return DefaultScheduleEvent.<String>builder()
                .title(title)
                .startDate(local(at))
                .endDate(end(local(at)))
                .resizable(false)
                .overlapAllowed(true);
    }

    /** Half an hour later, on the same day: what begins before midnight stands on one day. */
    private static LocalDateTime end(LocalDateTime begin) {
        var later = begin.plusMinutes(30);
        return later.toLocalDate().equals(begin.toLocalDate())
                ? later
                : begin.toLocalDate().atTime(LocalTime.MAX);
    }

    /** Somebody dragged a story to another time; if it may not go out then, it stays. */
    public void moved(ScheduleEntryMoveEvent event) {
        var article = ArticleId.find(event.getScheduleEvent().getData().toString()).orElseThrow();
        var at = event.getScheduleEvent().getStartDate().atZone(zone()).toInstant();
        var moved = schedules.move(article, at);
        notices.done("desk.schedule.done", moved.headline(), times.inBrief(moved.at()));
    }

    public ScheduleModel getModel() {
        return model;
    }

    public String getZone() {
        return zone().getId();
    }

    private LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, zone());
    }

    private ZoneId zone() {
        return newsrooms.get().zone();
    }
}
