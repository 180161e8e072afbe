package dev.colibri.kraken.spot.account;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import dev.colibri.api.spi.VenueException;
import dev.colibri.kraken.spot.rest.HistoryPage;

import static dev.colibri.kraken.common.account.Waited.refusal;
import static dev.colibri.kraken.common.account.Waited.value;
import static org.assertj.core.api.Assertions.assertThat;

/** A list that is read page by page is whole, whatever happens to it meanwhile, or it is no list at all. */
class OffsetPagerPropertyTest {

    /** A venue whose list may change before each page is told. */
    private static class Venue {
        final List<String> rows = new ArrayList<>();
        int page = 5;
        boolean counts = true;
        int asked;

        Venue(int rows) {
            for (int i = 0; i < rows; i++) {
                this.rows.add("row" + i);
            }
        }

        void change() {}

        Future<HistoryPage<String>> at(long offset) {
            asked++;
            change();
            Map<String, String> told = new LinkedHashMap<>();
            rows.stream().skip(offset).limit(page).forEach(name -> told.put(name, name));
            return Future.succeededFuture(
                    new HistoryPage<>(told, counts ? OptionalLong.of(rows.size()) : OptionalLong.empty()));
        }

        Future<Map<String, String>> read() {
            return OffsetPager.all("rows", this::at);
        }
    }

    @Property(tries = 300)
    void aListThatStandsStillIsReadWhole(@ForAll @IntRange(max = 60) int rows,
            @ForAll @IntRange(min = 1, max = 9) int page,
            @ForAll boolean counts) {
        Venue venue = new Venue(rows);
        venue.page = page;
        venue.counts = counts;

        assertThat(value(venue.read()).keySet()).containsExactlyInAnyOrderElementsOf(venue.rows);
    }

    @Property(tries = 500)
    void rowsThatArriveWhileItIsReadLoseNoneThatWasThere(@ForAll @IntRange(max = 40) int rows,
            @ForAll @IntRange(min = 2, max = 7) int page, @ForAll boolean counts, @ForAll long seed) {
        Random random = new Random(seed);
        Venue venue = new Venue(rows) {
            private int arrivals = 12;

            @Override
            void change() {
                int now = Math.min(arrivals, random.nextInt(4));
                arrivals -= now;
                for (int i = 0; i < now; i++) {
                    // Most come at the front; some are booked late, among older ones.
                    int place = random.nextInt(3) > 0 ? 0 : random.nextInt(this.rows.size() + 1);
                    this.rows.add(place, "late" + arrivals + "-" + i);
                }
            }
        };
        venue.page = page;
        venue.counts = counts;
        List<String> before = List.copyOf(venue.rows);

        Future<Map<String, String>> read = venue.read();

        if (read.succeeded()) {
            assertThat(value(read).keySet()).containsAll(before);
            assertThat(venue.rows).containsAll(value(read).keySet());
        } else {
            assertThat(refusal(read).advice()).isEqualTo(VenueException.Advice.RETRY_LATER);
        }
    }

    @Property(tries = 300)
    void aListThatShrinksWhileItIsReadLosesNoRowThatStays(@ForAll @IntRange(min = 10, max = 40) int rows,
            @ForAll @IntRange(min = 2, max = 7) int page, @ForAll long seed) {
        Random random = new Random(seed);
        Venue venue = new Venue(rows) {
            private int removals = 3;

            @Override
            void change() {
                if (asked > 1 && removals > 0 && random.nextBoolean()) {
                    removals--;
                    this.rows.remove(random.nextInt(this.rows.size()));
                }
            }
        };
        venue.page = page;

        Future<Map<String, String>> read = venue.read();

        if (read.succeeded()) {
            assertThat(value(read).keySet()).containsAll(venue.rows);
        } else {
            assertThat(refusal(read).code()).isEqualTo("kraken.restless-history");
        }
    }

    @Test
    void aCountThatIsWrongForEverIsOverruledByTwoReadingsThatAgree() {
        Venue venue = new Venue(12) {
            @Override
            Future<HistoryPage<String>> at(long offset) {
                return super.at(offset).map(page -> new HistoryPage<>(page.rows(), OptionalLong.of(13)));
            }
        };

        assertThat(value(venue.read())).hasSize(12);
    }

    @Test
    void aListThatNeverStandsStillIsAFailureInTheEnd() {
        Venue venue = new Venue(12) {
            @Override
            void change() {
                this.rows.add(this.rows.size() / 2, "late" + asked);
            }
        };

        assertThat(refusal(venue.read())).hasMessageContaining("faster than it can be read");
        assertThat(venue.asked).isLessThan(100);
    }

    @Test
    void aVenueThatNeverComesToAnEndIsAFailureAndNoStackOverflow() {
        Venue venue = new Venue(0) {
            @Override
            Future<HistoryPage<String>> at(long offset) {
                asked++;
                return Future.succeededFuture(new HistoryPage<>(
                        Map.of("row" + offset, "", "row" + (offset + 1), ""), OptionalLong.empty()));
            }
        };

        assertThat(refusal(venue.read()).code()).isEqualTo("kraken.restless-history");
        assertThat(venue.asked).isEqualTo(OffsetPager.MOST_PAGES);
    }

    @Test
    void aVenueThatDoesNotMindTheOffsetIsFoundOutSoon() {
        Venue venue = new Venue(5) {
            @Override
            Future<HistoryPage<String>> at(long offset) {
                return super.at(0).map(page -> new HistoryPage<>(page.rows(), OptionalLong.of(50)));
            }
        };

        assertThat(refusal(venue.read()).code()).isEqualTo("kraken.restless-history");
        assertThat(venue.asked).isLessThan(20);
    }

    @Test
    void pagesMayComeLater() {
        List<Promise<HistoryPage<String>>> open = new ArrayList<>();
        Future<Map<String, String>> read = OffsetPager.all("rows", offset -> {
            Promise<HistoryPage<String>> promise = Promise.promise();
            open.add(promise);
            return promise.future();
        });

        open.get(0).complete(new HistoryPage<>(Map.of("a", "", "b", ""), OptionalLong.of(3)));
        assertThat(read.isComplete()).isFalse();
        open.get(1).complete(new HistoryPage<>(Map.of("b", "", "c", ""), OptionalLong.of(3)));

        assertThat(value(read)).containsOnlyKeys("a", "b", "c");
    }

    @Test
    void aPageThatFailsFailsTheList() {
        VenueException busy = new VenueException("kraken.busy", VenueException.Category.VENUE,
                VenueException.Advice.RETRY_LATER, "Busy.", Optional.empty());
        Venue venue = new Venue(12) {
            @Override
            Future<HistoryPage<String>> at(long offset) {
                return offset == 0 ? super.at(offset) : Future.failedFuture(busy);
            }
        };

        assertThat(refusal(venue.read())).isSameAs(busy);
    }
}
