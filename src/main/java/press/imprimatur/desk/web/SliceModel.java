package press.imprimatur.desk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import press.imprimatur.kernel.Slice;

/**
 * The rows of a table, a stretch at a time by keys. Where each page of it begins is kept, so that
 * one can go back; how many there are is known only as "more".
 *
 * <p>Whoever comes by an address that names a page far on is led there stretch by stretch, but no
 * more than {@link #FARTHEST} at a time: each costs one query.
 */
@SuppressWarnings("serial")
class SliceModel<T> extends LazyDataModel<T> {

    static final int FARTHEST = 50;

    private static final long serialVersionUID = 1L;

    private final Slice.Source<T> source;

    /** Where the second page begins, the third, and so on, as far as anybody went. */
    private final List<String> beginnings = new ArrayList<>();

    SliceModel(Slice.Source<T> source) {
        this.source = source;
    }

    Slice.Source<T> source() {
        return source;
    }

    /** Not known before the rows are; {@link #load} says it. */
    @Override
    public int count(Map<String, FilterMeta> filters) {
        return Integer.MAX_VALUE;
    }

    @Override
    public List<T> load(
            int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        var page = Math.min(first / size, beginnings.size() + FARTHEST);
        while (beginnings.size() < page) {
            var next = read(beginnings.size(), size).next();
            if (next.isEmpty()) {
                break;
            }
            beginnings.add(next.get());
        }
        var reached = Math.min(page, beginnings.size());
        var slice = read(reached, size);
        if (slice.next().isPresent() && beginnings.size() == reached) {
            beginnings.add(slice.next().get());
        }
        var known = reached * size + slice.items().size();
        setRowCount(slice.next().isPresent() ? known + 1 : known);
        return slice.items();
    }

    private Slice<T> read(int page, int size) {
        var beginning =
                page == 0 ? Optional.<String>empty() : Optional.of(beginnings.get(page - 1));
        return source.after(beginning, size);
    }
}
