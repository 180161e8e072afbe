package dev.colibri.kraken.futures.account;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dev.colibri.api.account.AccountState;
import dev.colibri.api.account.MarginMetrics;
import dev.colibri.api.account.PositionReport;
import dev.colibri.api.model.Asset;
import dev.colibri.api.model.Money;
import dev.colibri.api.spi.HistoryRange;
import dev.colibri.api.testing.Instruments;
import dev.colibri.kraken.common.account.FeeTier;
import dev.colibri.kraken.common.account.LedgerEntry;
import dev.colibri.kraken.futures.rest.FuturesMethod;

import static dev.colibri.kraken.common.account.Waited.failure;
import static dev.colibri.kraken.common.account.Waited.refusal;
import static dev.colibri.kraken.common.account.Waited.value;
import static dev.colibri.kraken.futures.account.FuturesSession.list;
import static org.assertj.core.api.Assertions.assertThat;

/** What is owned, owed and charged. */
class FuturesBooksTest {
    private static final String ACCOUNTS = """
            {"result":"success","accounts":{
             "cash":{"type":"cashAccount","balances":{"xbt":"0.5","usd":10}},
             "fi_xbtusd":{"type":"marginAccount","currency":"xbt","balances":{"xbt":1.25,"FI_XBTUSD_261225":5000},
              "auxiliary":{"usd":0,"pv":1.5,"pnl":0.25,"af":1.1,"funding":0},
              "marginRequirements":{"im":0.4,"mm":0.2,"lt":0.1,"tt":0.05},"triggerEstimates":{"im":1,"mm":2}},
             "fi_ethusd":{"type":"marginAccount","currency":"eth","balances":{"eth":0},
              "auxiliary":{"usd":0,"pv":0,"pnl":0,"af":0,"funding":0},"marginRequirements":{"im":0,"mm":0}},
             "flex":{"type":"multiCollateralMarginAccount","currencies":{
               "XBT":{"quantity":0.1,"value":3000,"collateral":2900,"available":0.05},
               "USD":{"quantity":"500","value":500,"collateral":500,"available":"900"}},
              "initialMargin":100,"initialMarginWithOrders":150,"maintenanceMargin":50,"balanceValue":3500,
              "portfolioValue":3600,"collateralValue":3400,"pnl":100,"unrealizedFunding":-1,"totalUnrealized":99,
              "totalUnrealizedAsMargin":98,"marginEquity":3498,"availableMargin":3348},
             "moon":{"type":"lunarAccount","balances":{"usd":1}}},
             "serverTime":"2025-11-20T11:59:58Z"}""";
    private static final String LOG = """
            {"id":%d,"date":"%s","asset":"%s","contract":"pf_xbtusd","booking_uid":"b%d","execution":"X%d",
             "info":"futures trade","margin_account":"flex","old_balance":10,"new_balance":%s,"trade_price":30000,
             "realized_pnl":null,"fee":%s,"realized_funding":null,"position_uid":null}""";

    private final FuturesSession session = new FuturesSession();

    @Test
    void balancesAreThoseOfAllWalletsAndPositionsAreNoBalances() {
        session.venue.answer(FuturesMethod.ACCOUNTS, ACCOUNTS);

        AccountState state = value(session.account.accountState(FuturesSession.MAIN));

        assertThat(state.balances()).extracting(balance -> balance.asset().code()).containsExactly("BTC", "USD", "ETH");
        assertThat(state.balance(Asset.of("BTC")).total()).isEqualByComparingTo("1.85");
        assertThat(state.balance(Asset.of("BTC")).available()).isEqualByComparingTo("1.65");
        assertThat(state.balance(Asset.of("BTC")).held()).isEqualByComparingTo("0.20");
        assertThat(state.balance(Asset.USD).total()).isEqualByComparingTo("510");
        assertThat(state.balance(Asset.USD).held()).as("profit that is not realised is no money").isZero();
        assertThat(state.eventTime()).isEqualTo(1_763_639_998_000_000_000L);
    }

    @Test
    void marginIsToldForEachWalletThatIsUsed() {
        session.venue.answer(FuturesMethod.ACCOUNTS, ACCOUNTS);

        assertThat(value(session.account.accountState(FuturesSession.MAIN)).margins()).containsExactly(
                new MarginMetrics("fi_xbtusd", Asset.of("BTC"), number("1.5"), number("0.4"), number("0.2"),
                        number("1.1"), number("0.25"), Optional.empty()),
                new MarginMetrics("flex", Asset.USD, number("3498"), number("150"), number("50"), number("3348"),
                        number("99"), Optional.empty()));
    }

    @Test
    void walletsAreToldOneByOneAndOneOfAnUnknownKindHidesNoOther() {
        session.venue.answer(FuturesMethod.ACCOUNTS, ACCOUNTS);

        List<FuturesWallet> wallets = value(session.account.wallets());

        assertThat(wallets).extracting(FuturesWallet::name).containsExactly("cash", "fi_xbtusd", "fi_ethusd", "flex",
                "moon");
        assertThat(wallets.get(0).margin()).isEmpty();
        assertThat(wallets.get(4).kind()).isEqualTo("lunarAccount");
        assertThat(wallets.get(4).balances()).isEmpty();
    }

    @Test
    void positionsHaveTheirSignEntryAndLeverage() {
        session.venue.answer(FuturesMethod.OPEN_POSITIONS, list("openPositions", """
                {"side":"short","symbol":"pf_xbtusd","price":30000.5,"fillTime":"2025-11-20T10:00:00.1Z","size":0.5,
                 "unrealizedFunding":-0.01,"unrealizedPnl":12.5,"pnlCurrency":"USD","maxFixedLeverage":10.0}""", """
                {"side":"long","symbol":"FI_XBTUSD_260101","price":29000,"size":1000}"""));

        List<PositionReport> positions = value(session.account.positions(FuturesSession.ALL));

        assertThat(positions).hasSize(2);
        assertThat(positions.get(0).instrument()).hasToString("FI_XBTUSD_260101.KRAKEN");
        assertThat(positions.get(0).quantity()).isEqualByComparingTo("1000");
        assertThat(positions.get(0).leverage()).isEmpty();
        assertThat(positions.get(1).instrument()).isEqualTo(Instruments.PF_XBTUSD.id());
        assertThat(positions.get(1).quantity()).isEqualByComparingTo("-0.5");
        assertThat(positions.get(1).entryPrice().orElseThrow()).isEqualByComparingTo("30000.5");
        assertThat(positions.get(1).unrealised().orElseThrow()).isEqualByComparingTo("12.5");
        assertThat(positions.get(1).leverage().orElseThrow()).isEqualByComparingTo("10");
    }

    @Test
    void aPositionThatHasGoneIsToldAsFlat() {
        session.venue.answer(FuturesMethod.OPEN_POSITIONS, list("openPositions",
                "{\"side\":\"long\",\"symbol\":\"PF_XBTUSD\",\"price\":1,\"size\":1}"));
        value(session.account.positions(FuturesSession.ALL));
        session.venue.answer(FuturesMethod.OPEN_POSITIONS, list("openPositions"));

        assertThat(value(session.account.positions(FuturesSession.ALL))).hasSize(1).allMatch(PositionReport::isFlat);
    }

    @Test
    void aPositionWhoseSideIsNotKnownFailsTheReport() {
        session.venue.answer(FuturesMethod.OPEN_POSITIONS, list("openPositions",
                "{\"side\":\"sideways\",\"symbol\":\"PF_XBTUSD\",\"price\":1,\"size\":1}"));

        assertThat(refusal(session.account.positions(FuturesSession.ALL))).hasMessageContaining("row PF_XBTUSD");
    }

    @Test
    void theLogTellsMoneyAndNotPositions() {
        session.venue.answer(FuturesMethod.ACCOUNT_LOG, log(row(2, 12, "usd", "9.5", "0.25"),
                row(1, 12, "pf_xbtusd", "11", "null")));

        List<LedgerEntry> entries = value(session.account.ledgers(HistoryRange.newest(10)));

        assertThat(entries).hasSize(1);
        LedgerEntry entry = entries.getFirst();
        assertThat(entry.amount()).isEqualTo(new Money(new BigDecimal("-0.25"), Asset.USD));
        assertThat(entry.fee()).isEqualTo(new Money(new BigDecimal("0.25"), Asset.USD));
        assertThat(entry.reference()).isEqualTo("X2");
        assertThat(entry.wallet()).isEqualTo("flex");
        assertThat(entry.kind()).isEqualTo("futures trade");
    }

    @Test
    void theLogIsReadPageByPageWithoutALoss() {
        pagedLog(2500);

        HistoryRange all = HistoryRange.between(Instant.EPOCH, Instant.parse("2030-01-01T00:00:00Z"));
        assertThat(value(session.account.ledgers(all))).extracting(LedgerEntry::id)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 2500).mapToObj(Integer::toString).toList());
        assertThat(value(session.account.ledgers(HistoryRange.newest(2)))).extracting(LedgerEntry::id)
                .containsExactly("2499", "2500");
    }

    @Test
    void whoeverFollowsTheLogMayStopIt() {
        pagedLog(2500);
        HistoryRange range = HistoryRange.between(Instant.EPOCH, Instant.parse("2030-01-01T00:00:00Z"))
                .reporting((rows, reached) -> rows < 1500);

        assertThat(failure(session.account.ledgers(range))).isInstanceOf(CancellationException.class);
    }

    @Test
    void aLogThatLosesARowBetweenPagesIsAFailure() {
        pagedLog(2500);
        HistoryRange range = HistoryRange.between(Instant.EPOCH, Instant.parse("2030-01-01T00:00:00Z"))
                .reporting((rows, reached) -> {
                    pagedLog(1000);
                    return true;
                });

        assertThat(refusal(session.account.ledgers(range)).code()).isEqualTo("kraken.restless-history");
    }

    @Test
    void feesFollowFromTheVolumeByTheContractsSchedule() {
        session.venue.answer(FuturesMethod.FEE_VOLUMES,
                "{\"result\":\"success\",\"volumesByFeeSchedule\":{\"a\":53823,\"b\":\"6000000.5\"}}");

        FeeTier tier = value(session.account.feeTier(List.of(Instruments.PF_XBTUSD)));

        assertThat(tier.volume()).isEqualByComparingTo("6000000.5");
        assertThat(tier.of(Instruments.PF_XBTUSD.id()).orElseThrow().taker()).isEqualByComparingTo("0.00045");
    }

    @Test
    void leveragePreferencesAreThoseOfIsolatedContracts() {
        session.venue.answer(FuturesMethod.LEVERAGE_PREFERENCES,
                list("leveragePreferences", "{\"symbol\":\"PF_XBTUSD\",\"maxLeverage\":10.00}"));

        LeveragePreference preference = value(session.account.leveragePreferences()).getFirst();

        assertThat(preference.instrument()).isEqualTo(Instruments.PF_XBTUSD.id());
        assertThat(preference.maxLeverage()).isEqualByComparingTo("10");
    }

    /** The newest thousand rows up to a number. */
    private void pagedLog(int rows) {
        session.venue.answer(FuturesMethod.ACCOUNT_LOG, parameters -> {
            int to = Math.min(rows, Integer.parseInt(parameters.getOrDefault("to", Integer.toString(rows))));
            int count = Integer.parseInt(parameters.get("count"));
            int last = Integer.parseInt(parameters.getOrDefault("to", "0")) > rows ? 0 : to;
            return log(IntStream.iterate(last, i -> i > Math.max(0, last - count), i -> i - 1)
                    .mapToObj(i -> row(i, i % 60, "usd", "11", "0")).toArray(String[]::new));
        });
    }

    private static String log(String... rows) {
        return "{\"accountUid\":\"x\",\"logs\":[" + String.join(",", rows) + "]}";
    }

    private static String row(int id, int second, String asset, String balance, String fee) {
        return LOG.formatted(id, Instant.parse("2025-11-20T11:00:00Z").plusSeconds(second), asset, id, id, balance,
                fee);
    }

    private static Optional<BigDecimal> number(String text) {
        return Optional.of(new BigDecimal(text));
    }
}
