package press.imprimatur.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import press.imprimatur.kernel.Slice;

class SliceModelTest {

    private static final int ALL = 95;
    private static final int PAGE = 10;

    private final AtomicInteger asked = new AtomicInteger();
    private final SliceModel<Integer> model = new SliceModel<>(this::after);

    private Slice<Integer> after(Optional<String> cursor, int most) {
        asked.incrementAndGet();
        var from = cursor.map(Integer::parseInt).orElse(0);
        var rows = IntStream.range(from, Math.min(from + most, ALL)).boxed().toList();
        var end = from + rows.size();
        return new Slice<>(rows, end < ALL ? Optional.of("" + end) : Optional.empty());
    }

    @Test
    void goes_forward_and_back_with_one_query_a_page() {
        assertThat(page(0)).startsWith(0);
        assertThat(page(1)).startsWith(10);
        assertThat(page(2)).startsWith(20);
        assertThat(page(1)).startsWith(10).hasSize(PAGE);

        assertThat(asked).hasValue(4);
    }

    @Test
    void knows_of_the_number_of_rows_only_that_there_is_more_until_the_last_page() {
        page(0);
        assertThat(model.getRowCount()).isEqualTo(11);
        page(8);
        assertThat(model.getRowCount()).isEqualTo(91);
        assertThat(page(9)).hasSize(5);
        assertThat(model.getRowCount()).isEqualTo(ALL);
    }

    @Test
    void an_address_that_names_a_page_far_on_leads_there_and_past_the_end_to_the_last() {
        assertThat(page(7)).startsWith(70);
        assertThat(page(400)).startsWith(90);
        assertThat(model.getRowCount()).isEqualTo(ALL);
    }

    @Test
    void nobody_makes_it_read_through_a_long_list_by_an_address() {
        var endless =
                new SliceModel<Integer>((cursor, most) -> {
                    asked.incrementAndGet();
                    return new Slice<>(List.of(asked.get()), Optional.of("on"));
                });

        endless.load(1_000_000, PAGE, Map.of(), Map.of());

        assertThat(asked).hasValueLessThanOrEqualTo(SliceModel.FARTHEST + 1);
    }

    private List<Integer> page(int number) {
        return model.load(number * PAGE, PAGE, Map.of(), Map.of());
    }
}
