package dev.colibri.kraken.common.trades;

import java.util.ArrayList;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

import static org.assertj.core.api.Assertions.assertThat;

class RecentIdsPropertyTest {

    @Property(tries = 300)
    void theLastIdsAreKeptAndNoOthers(@ForAll @Size(max = 200) List<@LongRange(min = 0, max = 40) Long> ids,
            @ForAll @IntRange(min = 1, max = 9) int capacity) {
        RecentIds recent = new RecentIds(capacity);
        List<Long> expected = new ArrayList<>();
        for (long id : ids) {
            assertThat(recent.add(id % 3, id)).isEqualTo(!expected.contains(id));
            if (!expected.contains(id)) {
                expected.add(id);
            }
            if (expected.size() > capacity) {
                expected.removeFirst();
            }
            assertThat(recent.count()).isEqualTo(expected.size());
            for (long other = 0; other <= 40; other++) {
                assertThat(recent.contains(other % 3, other)).isEqualTo(expected.contains(other));
                assertThat(recent.contains(5, other)).isFalse();
            }
        }
    }
}
