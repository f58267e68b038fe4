package press.imprimatur.rights.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.kernel.Slice;
import press.imprimatur.rights.Counters;
import press.imprimatur.rights.InstrumentSummary;
import press.imprimatur.rights.PermissionStage;
import press.imprimatur.rights.Permissions;

/** What rights rest on: as a board of what stands where, or as a table, the newest first. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class PermissionsPage implements Slice.Source<PermissionRow>, Serializable {

    /** What is short stands above each other, so that all of it is in sight. */
    private static final List<List<PermissionStage>> BOARD =
            List.of(
                    List.of(
                            PermissionStage.DRAFT,
                            PermissionStage.REQUESTED,
                            PermissionStage.COUNTERED),
                    List.of(PermissionStage.GRANTED),
                    List.of(PermissionStage.EXPIRING, PermissionStage.SUSPENDED),
                    List.of(PermissionStage.ENDED));

    private static final int CARDS = 12;

    @Inject Permissions permissions;
    @Inject Counters counters;
    @Inject Sentences sentences;
    @Inject Clock clock;

    private final PermissionsQuery query = new PermissionsQuery();
    private String view = "";
    private boolean refused = true;
    private List<List<BoardColumn>> columns = List.of();

    /** Refuses a question that cannot be read before the page is begun. */
    public void load() {
        if (isBoard()) {
            columns = BOARD.stream().map(this::column).toList();
        }
        query.filter();
        refused = false;
    }

    @Override
    public Slice<PermissionRow> after(Optional<String> cursor, int most) {
        if (refused) {
            return new Slice<>(List.of(), Optional.empty());
        }
        var slice = permissions.list(query.filter(), cursor, most);
        return new Slice<>(rows(slice.items()), slice.next());
    }

    private List<BoardColumn> column(List<PermissionStage> stages) {
        return stages.stream().map(this::column).filter(BoardColumn::isOfUse).toList();
    }

    private BoardColumn column(PermissionStage stage) {
        var slice = permissions.list(query.filter().at(stage), Optional.empty(), CARDS);
        return new BoardColumn(
                stage.name(),
                sentences.say("rights.stage." + stage),
                rows(slice.items()),
                slice.next().isPresent());
    }

    private List<PermissionRow> rows(List<InstrumentSummary> summaries) {
        var limited = summaries.stream().filter(InstrumentSummary::isLimited);
        var counted = counters.of(limited.map(InstrumentSummary::id).toList());
        var now = clock.instant();
        return summaries.stream()
                .map(each -> {
                    var its = counted.getOrDefault(each.id(), List.of());
                    return new PermissionRow(each, its, now, sentences);
                })
                .toList();
    }

    /** Whether the board is shown instead of the table. */
    public boolean isBoard() {
        return "board".equals(view);
    }

    public PermissionsQuery getQuery() {
        return query;
    }

    public List<List<BoardColumn>> getColumns() {
        return columns;
    }

    public String getView() {
        return view;
    }

    public void setView(String view) {
        this.view = view == null ? "" : view;
    }
}
