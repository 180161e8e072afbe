package dev.colibri.kraken.common.market;

import java.math.BigDecimal;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import static org.assertj.core.api.Assertions.assertThat;

class ExactPropertyTest {

    @Property
    void aComputedPriceIsOffByLessThanAnyTick(@ForAll long mantissa, @ForAll @IntRange(min = 0, max = 40) int scale) {
        BigDecimal value = BigDecimal.valueOf(mantissa, scale);
        BigDecimal told = scale < 2 && value.precision() > 18 ? value : Exact.computed(value, 0).toBigDecimal();
        assertThat(told.subtract(value).abs()).isLessThanOrEqualTo(value.abs().movePointLeft(17)
                .max(new BigDecimal("5e-19")));
    }
}
