package dev.colibri.kraken.common.feed;

import java.math.BigDecimal;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dev.colibri.api.market.TradeKind;
import dev.colibri.api.model.Side;

import static org.assertj.core.api.Assertions.assertThat;

class RowsTest {
    private enum Field {
        PRICE, QTY
    }

    @Test
    void levelsGrowToTheLargestMessageAndKeepTheirScales() {
        LevelRows rows = new LevelRows();
        for (int i = 0; i < 1_000; i++) {
            rows.add(10 * i, i % 19, 7 * i, 8);
        }
        assertThat(rows.count()).isEqualTo(1_000);
        assertThat(IntStream.range(0, 1_000)).allSatisfy(i -> {
            assertThat(rows.price(i, i % 19)).isEqualTo(10L * i);
            assertThat(rows.quantity(i, 8)).isEqualTo(7L * i);
        });
        rows.clear();
        assertThat(rows.count()).isZero();
        rows.add(5668, 4, Scaled.UNFIT, 0);
        assertThat(rows.price(0, 5)).isEqualTo(56_680);
        assertThat(rows.price(0, 3)).isEqualTo(Scaled.UNFIT);
        assertThat(rows.quantity(0, 8)).isEqualTo(Scaled.UNFIT);
        assertThat(rows).hasToString("[5668e-4:-9223372036854775808e0]");
    }

    @Test
    void tradesGrowToTheLargestMessage() {
        TradeRows rows = new TradeRows();
        rows.snapshot(true);
        for (int i = 0; i < 100; i++) {
            rows.add(i, 1, 2 * i, 8, i % 2 == 0 ? Side.BUY : Side.SELL,
                    i % 3 == 0 ? TradeKind.NORMAL : TradeKind.LIQUIDATION, 3 * i, 4 * i, 5 * i);
        }
        assertThat(rows.count()).isEqualTo(100);
        assertThat(IntStream.range(0, 100)).allSatisfy(i -> {
            assertThat(rows.price(i, 1)).isEqualTo((long) i);
            assertThat(rows.quantity(i, 8)).isEqualTo(2L * i);
            assertThat(rows.aggressor(i)).isEqualTo(i % 2 == 0 ? Side.BUY : Side.SELL);
            assertThat(rows.kind(i)).isEqualTo(i % 3 == 0 ? TradeKind.NORMAL : TradeKind.LIQUIDATION);
            assertThat(rows.idHigh(i)).isEqualTo(3L * i);
            assertThat(rows.idLow(i)).isEqualTo(4L * i);
            assertThat(rows.time(i)).isEqualTo(5L * i);
        });
        rows.clear();
        assertThat(rows.count()).isZero();
        assertThat(rows.isSnapshot()).isFalse();
        assertThat(rows.name().isEmpty()).isTrue();
    }

    @Test
    void fieldsAreThereOrNotFittingOrNot() {
        FieldValues<Field> values = new FieldValues<>(Field.class);
        WireNumber number = new WireNumber();
        assertThat(number.read("1.50".toCharArray(), 0, 4)).isTrue();
        values.set(Field.PRICE, number);

        assertThat(values.has(Field.PRICE)).isTrue();
        assertThat(values.at(Field.PRICE, 3)).isEqualTo(1_500);
        assertThat(values.at(Field.PRICE, 0)).isEqualTo(Scaled.UNFIT);
        assertThat(values.decimal(Field.PRICE)).isEqualTo(new BigDecimal("1.50"));
        assertThat(values.has(Field.QTY)).isFalse();
        assertThat(values.at(Field.QTY, 3)).isEqualTo(Scaled.UNFIT);
        assertThat(values.decimal(Field.QTY)).isNull();

        values.set(Field.QTY, Scaled.UNFIT, 0);
        assertThat(values.has(Field.QTY)).isTrue();
        assertThat(values.decimal(Field.QTY)).isNull();

        FieldValues<Field> copy = new FieldValues<>(Field.class);
        copy.copy(values);
        values.drop(Field.PRICE);
        assertThat(values.has(Field.PRICE)).isFalse();
        assertThat(values.has(Field.QTY)).isTrue();
        values.clear();
        assertThat(values.has(Field.QTY)).isFalse();
        assertThat(copy.decimal(Field.PRICE)).isEqualTo(new BigDecimal("1.50"));
        assertThat(copy.has(Field.QTY)).isTrue();
    }
}
