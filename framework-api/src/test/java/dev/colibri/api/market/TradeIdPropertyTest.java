package dev.colibri.api.market;

import java.util.UUID;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;

import dev.colibri.api.model.InvalidValueException;

import static org.assertj.core.api.Assertions.assertThat;

class TradeIdPropertyTest {

    @Property
    void everyNumberIsReadBackFromItsText(@ForAll @LongRange(min = 0, max = TradeId.LARGEST_NUMBER) long number) {
        assertThat(TradeId.parse(TradeId.of(number).toString())).isEqualTo(TradeId.of(number));
        assertThat(TradeId.parse(Long.toString(number))).hasToString(Long.toString(number));
    }

    @Property
    void everyUuidIsReadBackFromItsText(@ForAll long high, @ForAll long low) {
        Assume.that(high != 0);
        TradeId id = new TradeId(high, low);
        assertThat(id).hasToString(new UUID(high, low).toString());
        assertThat(TradeId.parse(id.toString())).isEqualTo(id);
    }

    @Property(tries = 5_000)
    void aTextIsEitherRefusedOrPrintedAsItWas(
            @ForAll @Chars({'0', '1', '9', 'a', 'F', '-', '+', ' '}) @StringLength(max = 40) String text) {
        TradeId id;
        try {
            id = TradeId.parse(text);
        } catch (InvalidValueException refused) {
            assertThat(refused.value()).isEqualTo(text);
            return;
        }
        assertThat(id.toString()).isEqualToIgnoringCase(text);
    }
}
