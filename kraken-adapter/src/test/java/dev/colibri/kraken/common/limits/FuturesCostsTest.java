package dev.colibri.kraken.common.limits;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.colibri.api.model.InvalidValueException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FuturesCostsTest {

    @ParameterizedTest
    @CsvSource({"sendorder,10", "editorder,10", "cancelorder,10", "batchorder,10", "cancelallorders,25",
            "cancelallordersafter,25", "accounts,2", "openpositions,2", "openorders,2", "fills,2", "orders/status,1",
            "unwindqueue,200", "leveragepreferences,2", "pnlpreferences,2", "transfer,10", "transfer/subaccount,10",
            "self-trade-strategy,2", "subaccount/abc/trading-enabled,2", "withdrawaltospotwallet,100"})
    void listedTradingCallsCostWhatTheTableSays(String path, int cost) {
        assertThat(FuturesCosts.trading(path)).isEqualTo(cost);
    }

    @ParameterizedTest
    @CsvSource({"instruments", "instruments/status", "tickers", "tickers/PF_XBTUSD", "orderbook", "history",
            "feeschedules", "historical-funding-rates"})
    void publicCallsCostNothing(String path) {
        assertThat(FuturesCosts.trading(path)).isZero();
    }

    @Test
    void unlistedCallsCostTheSafeGuess() {
        assertThat(FuturesCosts.trading("notifications")).isEqualTo(FuturesCosts.UNLISTED);
        assertThat(FuturesCosts.trading("feeschedules/volumes")).isEqualTo(FuturesCosts.UNLISTED);
        assertThat(FuturesCosts.history("positions")).isEqualTo(1);
    }

    @Test
    void aBatchCostsNineAndItsSize() {
        assertThat(FuturesCosts.batch(1)).isEqualTo(10);
        assertThat(FuturesCosts.batch(50)).isEqualTo(59);
        assertThatThrownBy(() -> FuturesCosts.batch(0)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void olderFillsAreDear() {
        assertThat(FuturesCosts.fills(false)).isEqualTo(2);
        assertThat(FuturesCosts.fills(true)).isEqualTo(25);
        assertThat(FuturesCosts.setPreference()).isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource({"1,1", "25,1", "26,2", "50,2", "51,3", "500,3", "1000,3", "1001,6", "5000,6", "5001,10", "100000,10"})
    void theAccountLogCostsByItsRows(int count, int cost) {
        assertThat(FuturesCosts.accountLog(count)).isEqualTo(cost);
    }

    @ParameterizedTest
    @CsvSource({"orders,1", "triggers,1", "executions,1", "accountlogcsv,6", "account-log,3",
            "market/PF_XBTUSD/executions,0"})
    void historyCallsCostWhatTheTableSays(String path, int cost) {
        assertThat(FuturesCosts.history(path)).isEqualTo(cost);
    }

    @Test
    void anAccountLogOfNoneOrTooManyRowsIsRefused() {
        assertThatThrownBy(() -> FuturesCosts.accountLog(0)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> FuturesCosts.accountLog(100_001)).isInstanceOf(InvalidValueException.class);
    }
}
