package dev.colibri.kraken.futures.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;

import io.vertx.core.Future;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import dev.colibri.kraken.futures.rest.HistoryElements;
import dev.colibri.kraken.futures.rest.HistoryElements.Element;
import dev.colibri.kraken.futures.rest.HistoryQuery;

import static dev.colibri.kraken.common.account.Waited.refusal;
import static dev.colibri.kraken.common.account.Waited.value;
import static org.assertj.core.api.Assertions.assertThat;

class TokenPagerTest {
    private static final HistoryQuery ALL = FuturesHistory.since(OptionalLong.empty());

    @Property(tries = 200)
    void whatComesWhileItIsReadMovesNothing(@ForAll @IntRange(max = 50) int rows,
            @ForAll @IntRange(min = 1, max = 7) int page,
            @ForAll @IntRange(max = 3) int arrivals) {
        List<Integer> history = new ArrayList<>(IntStream.range(0, rows).boxed().toList());
        List<Integer> before = List.copyOf(history);

        List<Integer> read = value(TokenPager.all("rows", ALL, query -> {
            int from = query.continuationToken().map(token -> history.size() - Integer.parseInt(token)).orElse(0);
            List<Integer> told = history.reversed().stream().skip(from).limit(page).toList();
            int left = history.size() - from - told.size();
            Optional<String> token = left > 0 ? Optional.of(Integer.toString(left)) : Optional.empty();
            for (int i = 0; i < arrivals; i++) {
                history.add(history.size());
            }
            return Future.succeededFuture(page(told, token));
        })).elements().stream().map(Element::event).toList();

        assertThat(read).containsExactlyElementsOf(before.reversed());
    }

    @Test
    void aTokenThatComesAgainIsAFailureAndNoEndlessRoad() {
        assertThat(refusal(TokenPager.all("rows", ALL,
                query -> Future.succeededFuture(page(List.of(1), Optional.of("same"))))).code())
                .isEqualTo("kraken.restless-history");
    }

    @Test
    void aHistoryThatNeverEndsIsAFailure() {
        int[] asked = {0};

        assertThat(refusal(TokenPager.all("rows", ALL,
                query -> Future.succeededFuture(page(List.of(1), Optional.of("t" + asked[0]++)))))
                .getMessage()).contains("does not come to an end");
        assertThat(asked[0]).isEqualTo(TokenPager.MOST_PAGES);
    }

    @Test
    void theSameQueryIsAskedAgainWithTheToken() {
        List<HistoryQuery> queries = new ArrayList<>();
        HistoryQuery first = FuturesHistory.since(OptionalLong.of(5));

        value(TokenPager.all("rows", first, query -> {
            queries.add(query);
            return Future
                    .succeededFuture(page(List.of(1), queries.size() == 1 ? Optional.of("next") : Optional.empty()));
        }));

        assertThat(queries).containsExactly(first, first.after("next"));
    }

    private static HistoryElements<Integer> page(List<Integer> rows, Optional<String> token) {
        return new HistoryElements<>(rows.stream().map(row -> new Element<>("e" + row, row, row)).toList(),
                Optional.empty(), token);
    }
}
