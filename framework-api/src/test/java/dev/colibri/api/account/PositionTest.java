package dev.colibri.api.account;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.colibri.api.model.AccountId;
import dev.colibri.api.model.Asset;
import dev.colibri.api.model.Instrument;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Money;
import dev.colibri.api.model.Origin;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Side;
import dev.colibri.api.testing.Instruments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PositionTest {
    private static final AccountId MAIN = AccountId.parse("kraken/main");
    private final Position spot = Position.flat(MAIN, Instruments.BTC_USD);
    private final Position linear = Position.flat(MAIN, Instruments.PF_XBTUSD);
    private final Position inverse = Position.flat(MAIN, Instruments.PI_XBTUSD);

    @Test
    void aFlatPositionHasNothing() {
        assertThat(spot.isFlat()).isTrue();
        assertThat(spot.side()).isEmpty();
        assertThat(spot.net()).isEqualByComparingTo("0");
        assertThat(spot.averageEntry()).isEmpty();
        assertThat(spot.openedTime()).isEmpty();
        assertThat(spot.opening()).isEmpty();
        assertThat(spot.realised()).isEqualTo(Money.parse("0 USD"));
        assertThat(inverse.unrealised(Price.of("8000"))).isEqualTo(Money.parse("0 BTC"));
        assertThat(inverse.value(Price.of("8000"))).isEqualTo(Money.parse("0 BTC"));
    }

    @Test
    void aPositionBelongsToAnAccountAndAnInstrument() {
        assertThat(spot.account()).isEqualTo(MAIN);
        assertThat(spot.instrument()).isEqualTo(Instruments.BTC_USD.id());
        assertThat(spot.key()).hasToString("kraken/main:BTC/USD.KRAKEN");
    }

    @Test
    void addingAveragesArithmeticallyForLinear() {
        Position position = buy(buy(linear, "413.3", "1"), "342.1", "1");

        assertThat(position.net()).isEqualByComparingTo("2");
        assertThat(position.averageEntry().orElseThrow()).isEqualByComparingTo("377.7");
        assertThat(position.side()).contains(Side.BUY);
    }

    @Test
    void addingAveragesHarmonicallyForInverse() {
        Position position = buy(buy(inverse, "413.3", "1"), "342.1", "1");

        assertThat(position.averageEntry().orElseThrow().setScale(13, RoundingMode.HALF_EVEN))
                .isEqualByComparingTo("374.3445326979084");
    }

    @Test
    void addingAtTheSamePriceLeavesItExactlyThere() {
        Position position = buy(buy(inverse, "3", "4"), "3", "1");

        assertThat(position.averageEntry().orElseThrow()).isEqualByComparingTo("3");
    }

    @Test
    void reducingRealisesItsShareAndLeavesTheEntry() {
        Position position = sell(buy(linear, "100", "3"), "110", "1");

        assertThat(position.net()).isEqualByComparingTo("2");
        assertThat(position.averageEntry().orElseThrow()).isEqualByComparingTo("100");
        assertThat(position.realised()).isEqualTo(Money.parse("10 USD"));
        assertThat(position.unrealised(Price.of("105"))).isEqualTo(Money.parse("10 USD"));
        assertThat(position.value(Price.of("105"))).isEqualTo(Money.parse("210 USD"));
    }

    @Test
    void aShortPositionGainsWhenThePriceFalls() {
        Position position = buy(sell(linear, "100", "3"), "90", "1");

        assertThat(position.net()).isEqualByComparingTo("-2");
        assertThat(position.side()).contains(Side.SELL);
        assertThat(position.realised()).isEqualTo(Money.parse("10 USD"));
        assertThat(position.unrealised(Price.of("95"))).isEqualTo(Money.parse("10 USD"));
        assertThat(position.value(Price.of("95"))).isEqualTo(Money.parse("-190 USD"));
    }

    @Test
    void anInversePositionIsPaidInItsBase() {
        Position position = sell(buy(inverse, "8000", "1000"), "10000", "500");

        assertThat(position.realised()).isEqualTo(Money.parse("0.0125 BTC"));
        assertThat(position.unrealised(Price.of("10000"))).isEqualTo(Money.parse("0.0125 BTC"));
        assertThat(position.value(Price.of("10000"))).isEqualTo(Money.parse("0.05 BTC"));
        assertThat(position.averageEntry().orElseThrow()).isEqualByComparingTo("8000");
    }

    @Test
    void aFillBeyondZeroClosesAllAndOpensTheRestAtItsPrice() {
        Position position = linear.apply(Side.BUY, Price.of("100"), Quantity.of("1"), List.of(), 10)
                .apply(Side.SELL, Price.of("120"), Quantity.of("3"), List.of(), 20);

        assertThat(position.net()).isEqualByComparingTo("-2");
        assertThat(position.averageEntry().orElseThrow()).isEqualByComparingTo("120");
        assertThat(position.realised()).isEqualTo(Money.parse("20 USD"));
        assertThat(position.openedTime()).hasValue(20);
    }

    @Test
    void aClosedPositionKeepsWhatItEarned() {
        Position position = sell(buy(linear, "100", "1"), "120", "1");

        assertThat(position.isFlat()).isTrue();
        assertThat(position.averageEntry()).isEmpty();
        assertThat(position.openedTime()).isEmpty();
        assertThat(position.realised()).isEqualTo(Money.parse("20 USD"));
        assertThat(position.unrealised(Price.of("1000"))).isEqualTo(Money.parse("0 USD"));
        assertThat(buy(position, "50", "1").averageEntry().orElseThrow()).isEqualByComparingTo("50");
    }

    @Test
    void thirdsLeaveNothingBehind() {
        Position position = buy(buy(buy(linear, "100", "1"), "100", "1"), "101", "1");
        for (int i = 0; i < 3; i++) {
            position = sell(position, "101", "1");
        }

        assertThat(position.isFlat()).isTrue();
        assertThat(position.realised()).isEqualTo(Money.parse("2 USD"));
    }

    @Test
    void aFeeThatIsToldAfterItsFillChangesTheFeesAlone() {
        Position before = buy(linear, "100", "1");
        Position after = before.applyFees(List.of(Money.parse("0.5 USD"), Money.parse("-0.001 BTC")), 9);

        assertThat(after.fees().of(Asset.USD)).isEqualByComparingTo("0.5");
        assertThat(after.fees().of(Asset.of("BTC"))).isEqualByComparingTo("-0.001");
        assertThat(after.net()).isEqualByComparingTo(before.net());
        assertThat(after.averageEntry()).isEqualTo(before.averageEntry());
        assertThat(after.openedTime()).isEqualTo(before.openedTime());
        assertThat(after.netRealised()).isEqualTo(Money.parse("-0.5 USD"));
        assertThat(after.updatedTime()).isEqualTo(Math.max(before.updatedTime(), 9));
    }

    @Test
    void feesAreSummedByAssetAndLeaveTheQuantity() {
        Position position = spot
                .apply(Side.BUY, Price.of("100"), Quantity.of("1"), List.of(Money.parse("0.004 BTC")), 1)
                .apply(Side.SELL, Price.of("110"), Quantity.of("1"),
                        List.of(Money.parse("0.4 USD"), Money.parse("0.1 USD")), 2);

        assertThat(position.fees().of(Asset.of("BTC"))).isEqualByComparingTo("0.004");
        assertThat(position.fees().of(Asset.USD)).isEqualByComparingTo("0.5");
        assertThat(position.realised()).isEqualTo(Money.parse("10 USD"));
        assertThat(position.netRealised()).isEqualTo(Money.parse("9.5 USD"));
        assertThat(position.isFlat()).isTrue();
    }

    @Test
    void fundingReceivedCountsAndFundingPaidCosts() {
        Position position = buy(linear, "100", "1").applyFunding(Money.parse("-1.5 USD"), 5)
                .applyFunding(Money.parse("0.5 USD"), 6).applyFunding(Money.parse("-0.001 BTC"), 7);

        assertThat(position.funding().of(Asset.USD)).isEqualByComparingTo("-1");
        assertThat(position.funding().of(Asset.of("BTC"))).isEqualByComparingTo("-0.001");
        assertThat(position.netRealised()).isEqualTo(Money.parse("-1 USD"));
        assertThat(position.realised()).isEqualTo(Money.parse("0 USD"));
        assertThat(position.updatedTime()).isEqualTo(7);
    }

    @Test
    void aLateFillChangesThePositionAndNotItsTime() {
        Position position = linear.apply(Side.BUY, Price.of("100"), Quantity.of("1"), List.of(), 10)
                .apply(Side.BUY, Price.of("90"), Quantity.of("1"), List.of(), 3);

        assertThat(position.net()).isEqualByComparingTo("2");
        assertThat(position.openedTime()).hasValue(10);
        assertThat(position.updatedTime()).isEqualTo(10);
    }

    @Test
    void anOpeningEntryIsInferredAndTheSameAfterARestart() {
        Position found = opening(Instruments.PI_XBTUSD, "-500", "8000");
        OpeningEntry entry = found.opening().orElseThrow();

        assertThat(found).isEqualTo(opening(Instruments.PI_XBTUSD, "-500", "8000"));
        assertThat(entry.origin()).isEqualTo(Origin.INFERRED);
        assertThat(entry.id()).hasToString("opening:kraken/main:PI_XBTUSD.KRAKEN@7");
        assertThat(found.net()).isEqualByComparingTo("-500");
        assertThat(found.averageEntry().orElseThrow()).isEqualByComparingTo("8000");
        assertThat(found.openedTime()).hasValue(7);
        assertThat(found.unrealised(Price.of("10000"))).isEqualTo(Money.parse("-0.0125 BTC"));
    }

    @Test
    void theOpeningEntryIsRememberedThroughAllFills() {
        Position position = sell(opening(Instruments.PF_XBTUSD, "2", "100"), "110", "2");

        assertThat(position.opening()).map(OpeningEntry::quantity).contains(new BigDecimal("2"));
        assertThat(position.realised()).isEqualTo(Money.parse("20 USD"));
    }

    @Test
    void anIllegalOpeningEntryIsRefusedByName() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> opening(Instruments.PF_XBTUSD, "0", "100"))
                .withMessage("opening quantity must not be zero, but was 0");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> opening(Instruments.PF_XBTUSD, "1", "0"))
                .withMessage("opening price must be positive, but was 0");
    }

    @Test
    void aFillOfNothingIsRefused() {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> buy(linear, "100", "0"))
                .withMessage("fill quantity must be positive, but was 0");
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> buy(linear, "-1", "1"))
                .withMessage("fill price must be positive, but was -1");
    }

    @Test
    void dustBelowALotIsNoDisagreement() {
        Position position = buy(linear, "100", "1");
        Quantity lot = Instruments.PF_XBTUSD.lot();

        assertThat(position.agreesWith(new BigDecimal("1.00009"), lot)).isTrue();
        assertThat(position.agreesWith(new BigDecimal("0.99991"), lot)).isTrue();
        assertThat(position.agreesWith(new BigDecimal("1.0001"), lot)).isFalse();
        assertThat(position.agreesWith(new BigDecimal("-1"), lot)).isFalse();
    }

    @Test
    void equalHistoriesMakeEqualPositionsWhateverTheScales() {
        Position one = buy(buy(linear, "100", "1"), "200", "1");
        Position other = buy(buy(linear, "100.0", "1.0000"), "200.00", "1.0");

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one).isNotEqualTo(buy(one, "100", "1")).isNotEqualTo(linear);
        assertThat(one).hasToString("kraken/main:PF_XBTUSD.KRAKEN 2 @ 150, realised 0 USD");
    }

    private static Position buy(Position position, String price, String quantity) {
        return position.apply(Side.BUY, Price.of(price), Quantity.of(quantity), List.of(), 1);
    }

    private static Position sell(Position position, String price, String quantity) {
        return position.apply(Side.SELL, Price.of(price), Quantity.of(quantity), List.of(), 1);
    }

    private static Position opening(Instrument instrument, String net, String price) {
        return Position.opening(MAIN, instrument, new BigDecimal(net), new BigDecimal(price), 7);
    }
}
