package dev.colibri.api.random;

import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SeedTest {

    @Test
    void theSameSeedAndPurposeGiveTheSameDraws() {
        assertThat(new Seed(7).forPurpose("latency").generator().nextLong())
                .isEqualTo(new Seed(7).forPurpose("latency").generator().nextLong());
    }

    @Test
    void drawsAreTheSameInEveryProcessAndVersion() {
        assertThat(new Seed(42).forPurpose("queue")).isEqualTo(new Seed(3255494817904308201L));
        assertThat(new Seed(42).bits(1, 2, 3)).isEqualTo(9118805310061913749L);
        assertThat(new Seed(42).generator().nextLong()).isEqualTo(-5600175640509174766L);
    }

    @Test
    void purposesAndKeysAreUnrelated() {
        TreeSet<Long> seen = new TreeSet<>();
        for (int seed = 0; seed < 20; seed++) {
            for (String purpose : new String[]{"", "a", "b", "ab", "ba", "latency"}) {
                seen.add(new Seed(seed).forPurpose(purpose).value());
            }
            for (int key = 0; key < 20; key++) {
                seen.add(new Seed(seed).bits(key, 0, 0));
                seen.add(new Seed(seed).bits(0, key + 1, 0));
                seen.add(new Seed(seed).bits(0, 0, key + 1));
            }
        }
        assertThat(seen).hasSize(20 * (6 + 60));
    }

    @Test
    void fractionsAreSpreadEvenlyFromZeroToOne() {
        int[] tenths = new int[10];
        for (int key = 0; key < 10_000; key++) {
            double fraction = new Seed(1).fraction(key, 5, 9);
            assertThat(fraction).isBetween(0.0, 1.0).isLessThan(1.0);
            tenths[(int) (fraction * 10)]++;
        }
        for (int count : tenths) {
            assertThat(count).isBetween(900, 1100);
        }
    }
}
