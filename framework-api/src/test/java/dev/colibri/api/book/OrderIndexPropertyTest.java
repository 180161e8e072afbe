package dev.colibri.api.book;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import static org.assertj.core.api.Assertions.assertThat;

/** The index against a map, with hashes so poor that most ids collide and runs wrap around the table's end. */
class OrderIndexPropertyTest {
    private static final int NUMBERS = 200;

    @Property(tries = 300)
    void theIndexEqualsAMap(@ForAll @Size(max = 300) List<@IntRange(max = NUMBERS - 1) Integer> toggled,
            @ForAll @IntRange(min = 1, max = 12) int differentHashes) {
        OrderIds ids = new OrderIds(NUMBERS);
        OrderIndex index = new OrderIndex(ids, 4);
        Map<Integer, Boolean> present = new LinkedHashMap<>();
        for (int order : toggled) {
            byte[] id = id(order);
            if (present.remove(order) != null) {
                index.remove(hash(order, differentHashes), order);
            } else {
                ids.put(order, id, 0, id.length);
                index.put(hash(order, differentHashes), order);
                present.put(order, true);
            }
            assertThat(index.count()).isEqualTo(present.size());
        }
        for (int order = 0; order < NUMBERS; order++) {
            byte[] id = id(order);
            assertThat(index.find(hash(order, differentHashes), id, 0, id.length))
                    .isEqualTo(present.containsKey(order) ? order : OrderTable.NONE);
        }
    }

    @Property(tries = 300)
    void theHashOfAnIdDependsOnItsBytesOnly(@ForAll @Size(max = 40) byte[] id,
            @ForAll @IntRange(max = 9) int before, @ForAll @IntRange(max = 9) int after) {
        byte[] buffer = new byte[before + id.length + after];
        Arrays.fill(buffer, (byte) 'x');
        System.arraycopy(id, 0, buffer, before, id.length);
        assertThat(OrderIds.hash(buffer, before, before + id.length)).isEqualTo(OrderIds.hash(id, 0, id.length));
    }

    private static int hash(int order, int differentHashes) {
        return -1 - order % differentHashes;
    }

    private static byte[] id(int order) {
        return ("order-" + order).getBytes(StandardCharsets.US_ASCII);
    }
}
