package dev.colibri.kraken.spot.account;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dev.colibri.api.account.AccountState;
import dev.colibri.api.account.Balance;
import dev.colibri.api.account.MarginMetrics;
import dev.colibri.api.account.PositionReport;
import dev.colibri.api.model.Asset;
import dev.colibri.api.model.Money;
import dev.colibri.api.spi.HistoryProgress;
import dev.colibri.api.spi.HistoryRange;
import dev.colibri.api.spi.VenueException;
import dev.colibri.api.testing.Instruments;
import dev.colibri.kraken.common.account.FeeTier;
import dev.colibri.kraken.common.account.LedgerEntry;
import dev.colibri.kraken.spot.rest.SpotMethod;

import static dev.colibri.kraken.common.account.Waited.failure;
import static dev.colibri.kraken.common.account.Waited.refusal;
import static dev.colibri.kraken.common.account.Waited.value;
import static org.assertj.core.api.Assertions.assertThat;

/** What is owned, owed and charged. */
class SpotBooksTest {
    private static final String MARGIN = """
            {"eb":"1200.0","tb":"400.0","m":"10.0","n":"-25.5","c":"50.0","v":"24.5","e":"374.5","mf":"364.5",
             "ml":"3745.00"}""";

    private final SpotSession session = new SpotSession();

    @Test
    void eachAssetIsToldByTheVenuesTableAndWhatIsAvailableIsTheRest() {
        session.venue.answer(SpotMethod.BALANCE_EX, """
                {"XXBT":{"balance":"2.1031709100","hold_trade":"0.1401000000"},
                 "XBT.F":{"balance":"0.5","hold_trade":"0"},
                 "XTZ":{"balance":10.25,"hold_trade":0},
                 "ZUSD":{"balance":"100.00","hold_trade":"30","credit":"50","credit_used":"20"},
                 "NEW.S":{"balance":"7"}}""");
        session.venue.answer(SpotMethod.TRADE_BALANCE, MARGIN);

        AccountState state = value(session.account.accountState(SpotSession.MAIN));

        assertThat(state.account()).isEqualTo(SpotSession.MAIN);
        assertThat(state.source()).isEqualTo(AccountState.Source.VENUE);
        assertThat(state.balances()).extracting(balance -> balance.asset().code())
                .containsExactly("BTC", "BTC.F", "XTZ", "USD", "NEW.S");
        assertThat(state.balance(Asset.of("BTC"))).isEqualTo(Balance.ofHeld(Asset.of("BTC"),
                new BigDecimal("2.1031709100"), new BigDecimal("0.1401000000")));
        assertThat(state.balance(Asset.of("BTC")).available()).isEqualByComparingTo("1.96307091");
        assertThat(state.balance(Asset.USD).total()).isEqualByComparingTo("130");
        assertThat(state.balance(Asset.USD).available()).isEqualByComparingTo("100");
    }

    @Test
    void marginIsToldUnderColibrisNames() {
        session.venue.answer(SpotMethod.BALANCE_EX, "{}");
        session.venue.answer(SpotMethod.TRADE_BALANCE, MARGIN);

        assertThat(value(session.account.accountState(SpotSession.MAIN)).margins()).containsExactly(
                new MarginMetrics("", Asset.USD, number("374.5"), number("10.0"), Optional.empty(), number("364.5"),
                        number("-25.5"), number("3745.00")));
        assertThat(session.venue.asked()).containsExactly("BALANCE_EX", "TRADE_BALANCE asset=ZUSD");
    }

    @Test
    void aKeyThatMaySeeBalancesAloneIsToldBalancesWithoutMargin() {
        session.venue.answer(SpotMethod.BALANCE_EX, "{\"ZUSD\":{\"balance\":\"1\",\"hold_trade\":\"0\"}}");
        session.venue.refuse(SpotMethod.TRADE_BALANCE, refused(VenueException.Category.PERMISSION));

        AccountState state = value(session.account.accountState(SpotSession.MAIN));

        assertThat(state.margins()).isEmpty();
        assertThat(state.balances()).hasSize(1);
    }

    @Test
    void aStateWhoseMarginCannotBeAskedForForAnotherReasonFails() {
        session.venue.answer(SpotMethod.BALANCE_EX, "{}");
        session.venue.refuse(SpotMethod.TRADE_BALANCE, refused(VenueException.Category.NETWORK));

        assertThat(refusal(session.account.accountState(SpotSession.MAIN)).category())
                .isEqualTo(VenueException.Category.NETWORK);
    }

    @Test
    void aBalanceThatCannotBeIsNamed() {
        session.venue.answer(SpotMethod.BALANCE_EX, "{\"ZUSD\":{\"balance\":\"1\",\"hold_trade\":\"-2\"}}");

        assertThat(refusal(session.account.accountState(SpotSession.MAIN))).hasMessageContaining("row ZUSD");
    }

    @Test
    void positionsOfAPairAreOneWithTheEntryPriceOfWhatIsLeft() {
        session.venue.answer(SpotMethod.OPEN_POSITIONS, """
                {"T1":{"ordertxid":"O1","posstatus":"open","pair":"XXBTZUSD","time":1763640000.1,"type":"buy",
                  "ordertype":"limit","cost":"30000","fee":"1","vol":"1.0","vol_closed":"0.5","margin":"6000",
                  "value":"16000","net":"+1000.0","terms":"0.0100% per 4 hours","rollovertm":"1763650000","misc":"",
                  "oflags":""},
                 "T2":{"pair":"XXBTZUSD","type":"buy","cost":"20000","vol":"0.5","vol_closed":"0","net":"-500.0"}}""");

        PositionReport report = value(session.account.positions(SpotSession.ALL)).getFirst();

        assertThat(report.instrument()).isEqualTo(Instruments.BTC_USD.id());
        assertThat(report.quantity()).isEqualByComparingTo("1.0");
        assertThat(report.entryPrice().orElseThrow()).isEqualByComparingTo("35000");
        assertThat(report.unrealised().orElseThrow()).isEqualByComparingTo("500");
        assertThat(report.leverage()).isEmpty();
        assertThat(session.venue.asked()).containsExactly("OPEN_POSITIONS docalcs=true");
    }

    @Test
    void aShortPositionIsNegativeWithAPositiveEntryPrice() {
        session.venue.answer(SpotMethod.OPEN_POSITIONS, """
                {"T1":{"pair":"XETHZEUR","type":"sell","cost":"4000","vol":"2","vol_closed":"0"}}""");

        PositionReport report = value(session.account.positions(SpotSession.ALL)).getFirst();

        assertThat(report.quantity()).isEqualByComparingTo("-2");
        assertThat(report.entryPrice().orElseThrow()).isEqualByComparingTo("2000");
        assertThat(report.unrealised()).isEmpty();
    }

    @Test
    void aPositionThatHasGoneIsToldAsFlatAndAnEmptyListMayBeAList() {
        session.venue.answer(SpotMethod.OPEN_POSITIONS, """
                {"T1":{"pair":"XXBTZUSD","type":"buy","cost":"30000","vol":"1.0","vol_closed":"0"}}""");
        value(session.account.positions(SpotSession.ALL));
        session.venue.answer(SpotMethod.OPEN_POSITIONS, "[]");

        List<PositionReport> gone = value(session.account.positions(SpotSession.ALL));

        assertThat(gone).hasSize(1).allMatch(PositionReport::isFlat);
        assertThat(gone.getFirst().instrument()).isEqualTo(Instruments.BTC_USD.id());
        assertThat(value(session.account.positions(SpotSession.ALL.of(Instruments.ETH_EUR.id())))).isEmpty();
    }

    @Test
    void ledgerRowsAreToldWithTheirSignsAscending() {
        session.venue.answer(SpotMethod.LEDGERS, """
                {"ledger":{"L2":{"refid":"T1","time":1763640002,"type":"trade","subtype":"","aclass":"currency",
                  "asset":"ZUSD","amount":"-24.5000","fee":"0.0490","balance":"459.9171"},
                 "L1":{"refid":"D1","time":1763640001.5,"type":"deposit","subtype":"fiat","aclass":"currency",
                  "asset":"ZUSD","amount":"500","fee":"0","balance":"484.4"}},"count":2}""");

        List<LedgerEntry> entries = value(session.account.ledgers(HistoryRange.newest(10)));

        assertThat(entries).extracting(LedgerEntry::id).containsExactly("L1", "L2");
        assertThat(entries.get(0).kind()).isEqualTo("deposit/fiat");
        assertThat(entries.get(1).amount()).isEqualTo(new Money(new BigDecimal("-24.5"), Asset.USD));
        assertThat(entries.get(1).fee()).isEqualTo(new Money(new BigDecimal("0.049"), Asset.USD));
        assertThat(entries.get(1).reference()).isEqualTo("T1");
        assertThat(entries.get(1).eventTime()).isEqualTo(1_763_640_002_000_000_000L);
    }

    @Test
    void aBareLimitMeansTheNewestAndAStartMeansTheOldest() {
        manyLedgerRows(120);

        assertThat(value(session.account.ledgers(HistoryRange.newest(3)))).extracting(LedgerEntry::id)
                .containsExactly("L2", "L1", "L0");
        assertThat(session.venue.asked(SpotMethod.LEDGERS)).isEqualTo(1);
        HistoryRange oldest = new HistoryRange(Optional.of(Instant.ofEpochSecond(1_763_640_000 - 118)),
                Optional.empty(), 2, HistoryProgress.SILENT);
        assertThat(value(session.account.ledgers(oldest))).extracting(LedgerEntry::id).containsExactly("L118", "L117");
    }

    @Test
    void whoeverFollowsALongLedgerMayStopIt() {
        manyLedgerRows(120);
        HistoryRange range = HistoryRange.between(Instant.EPOCH, Instant.ofEpochSecond(2_000_000_000))
                .reporting((rows, reached) -> rows < 60);

        assertThat(failure(session.account.ledgers(range))).isInstanceOf(CancellationException.class);
        assertThat(session.venue.asked(SpotMethod.LEDGERS)).isEqualTo(2);
    }

    @Test
    void feesAreFractionsAndPairsWithoutMakerFeesCostTheSameEitherWay() {
        session.venue.answer(SpotMethod.TRADE_VOLUME, """
                {"currency":"ZUSD","asset_class":"currency","volume":"200709.5874",
                 "fees":{"XXBTZUSD":{"fee":"0.3500","minfee":"0.1","maxfee":"0.4","nextfee":null,"nextvolume":null},
                         "XETHZEUR":{"fee":0.2},"REPUSD":{"fee":"0.2"},"XDGUSD":null},
                 "fees_maker":{"XXBTZUSD":{"fee":"-0.0100","min_fee":"0.0"}}}""");

        FeeTier tier = value(session.account.feeTier(List.of(Instruments.BTC_USD, Instruments.ETH_EUR)));

        assertThat(tier.volume()).isEqualByComparingTo("200709.5874");
        assertThat(tier.volumeAsset()).isEqualTo(Asset.USD);
        FeeTier.Fees bitcoin = tier.of(Instruments.BTC_USD.id()).orElseThrow();
        assertThat(bitcoin.taker()).isEqualByComparingTo("0.0035");
        assertThat(bitcoin.maker()).isEqualByComparingTo("-0.0001");
        FeeTier.Fees ether = tier.of(Instruments.ETH_EUR.id()).orElseThrow();
        assertThat(ether.maker()).isEqualByComparingTo("0.002").isEqualByComparingTo(ether.taker());
        assertThat(tier.unread()).isEqualTo(1);
        assertThat(session.venue.asked()).containsExactly("TRADE_VOLUME pair=XXBTZUSD%2CXETHZEUR");
    }

    @Test
    void aVolumeWithoutFeesIsATierToo() {
        session.venue.answer(SpotMethod.TRADE_VOLUME, "{\"currency\":\"USD\",\"volume\":0,\"fees\":null}");

        assertThat(value(session.account.feeTier(List.of())).fees()).isEmpty();
    }

    private void manyLedgerRows(int rows) {
        session.venue.answer(SpotMethod.LEDGERS, parameters -> {
            int from = Integer.parseInt(parameters.get("ofs"));
            return IntStream.range(from, Math.min(rows, from + 50)).mapToObj(i -> """
                    "L%d":{"refid":"T%d","time":%d,"type":"trade","asset":"ZUSD","amount":"1","fee":"0"}"""
                    .formatted(i, i, 1_763_640_000 - i)).collect(Collectors.joining(",", "{\"ledger\":{",
                            "},\"count\":" + rows + "}"));
        });
    }

    private static Optional<BigDecimal> number(String text) {
        return Optional.of(new BigDecimal(text));
    }

    private static VenueException refused(VenueException.Category category) {
        return new VenueException("kraken.refused", category, VenueException.Advice.FIX_FIRST, "Refused.",
                Optional.empty());
    }
}
