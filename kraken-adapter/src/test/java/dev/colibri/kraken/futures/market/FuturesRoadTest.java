package dev.colibri.kraken.futures.market;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.colibri.api.market.Bar;
import dev.colibri.api.market.Trade;
import dev.colibri.api.spi.HistoryRange;
import dev.colibri.api.spi.VenueException;
import dev.colibri.api.testing.TestNode;
import dev.colibri.kraken.common.history.HistoryFailure;
import dev.colibri.kraken.common.market.Follower;
import dev.colibri.kraken.common.market.Manners;
import dev.colibri.kraken.common.market.Tapes;
import dev.colibri.kraken.common.rest.BaseUrl;
import dev.colibri.kraken.common.rest.HttpSettings;
import dev.colibri.kraken.common.rest.RestNode;
import dev.colibri.kraken.common.rest.ScriptedServer;
import dev.colibri.kraken.common.rest.ScriptedServer.Answer;
import dev.colibri.kraken.futures.rest.FuturesRest;
import dev.colibri.kraken.scripted.Query;

import static dev.colibri.kraken.common.market.Tapes.BEGIN;
import static dev.colibri.kraken.common.market.Tapes.MINUTE;
import static dev.colibri.kraken.common.market.Tapes.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

/** The whole road: socket, client, pages, domain. */
class FuturesRoadTest {
    private static final String CANDLES = "/api/charts/v1/trade/PF_XBTUSD/1m";
    private static final String EXECUTIONS = "/api/history/v3/market/PF_XBTUSD/executions";
    private static final FuturesVenue VENUE = FuturesVenue.at(BEGIN + 14 * MINUTE,
            Tapes.at(LongStream.range(0, 80).map(i -> i * 10 * SECOND).toArray()), Tapes.computed(0),
            Manners.USUAL.withPage(10).cuttingHeads());

    private final ScriptedServer server = new ScriptedServer();
    private final TestNode node = TestNode.named("kraken").onEventLoop().build();
    private final Follower follower = new Follower();
    private FuturesRest rest;
    private FuturesMarket market;

    @BeforeEach
    void open() {
        rest = node.call(() -> new FuturesRest(RestNode.of(node, HttpSettings.USUAL), BaseUrl.parse(server.url(),
                "futures.rest_url"), Optional.empty(), Optional.empty(), false, 4));
        market = new FuturesMarket(rest, node.clock());
        server.on("/derivatives/api/v3/tickers/PF_XBTUSD", Answer.json(VENUE.ticker("PF_XBTUSD")))
                .on(EXECUTIONS, asked -> Answer.json(VENUE.executions(Query.parse(asked.query()))))
                .on(CANDLES, asked -> Answer.json(VENUE.candles("trade/PF_XBTUSD/1m", Query.parse(asked.query()))));
    }

    @AfterEach
    void close() {
        node.run(rest::close);
        node.close();
        server.close();
    }

    private HistoryRange range() {
        return new HistoryRange(Optional.of(FuturesSession.after(0)), Optional.empty(), 0, follower);
    }

    @Test
    void tradesComeWholeInOrderAndPageByPage() {
        List<Trade> trades = node.await(node.call(() -> market.trades(FuturesSession.CONTRACT, range())));
        assertThat(trades).extracting(trade -> trade.id().low())
                .isEqualTo(VENUE.tape("trade").prints().stream().map(print -> print.id()).toList());
        assertThat(follower.rows).containsExactly(10L, 20L, 30L, 40L, 50L, 60L, 70L, 80L);
        assertThat(server.asked(EXECUTIONS)).extracting(ScriptedServer.Asked::query).last().asString()
                .endsWith("sort=asc&count=1000&continuation_token=%2B70%3D%3D");
    }

    @Test
    void barsComeWholeThoughTheVenueCutsBegins() {
        List<Bar> bars = node.await(node.call(() -> market.bars(FuturesSession.CONTRACT,
                FuturesSession.type("1-MINUTE-LAST-EXTERNAL"), range())));
        assertThat(bars).extracting(Bar::closeTime)
                .isEqualTo(LongStream.rangeClosed(1, 14).mapToObj(minute -> BEGIN + minute * MINUTE).toList());
    }

    @Test
    void aVenueThatWithholdsCandlesFailsTheWhole() {
        server.on(CANDLES, Answer.json("{\"candles\":[],\"more_candles\":true}"));
        assertThat(node.awaitFailure(node.call(() -> market.bars(FuturesSession.CONTRACT,
                FuturesSession.type("1-MINUTE-LAST-EXTERNAL"), range()))))
                .isInstanceOfSatisfying(VenueException.class,
                        hole -> assertThat(hole.code()).isEqualTo(HistoryFailure.HOLE));
    }
}
