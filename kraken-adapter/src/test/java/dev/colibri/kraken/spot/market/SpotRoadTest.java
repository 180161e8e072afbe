package dev.colibri.kraken.spot.market;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.LongStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.colibri.api.market.Bar;
import dev.colibri.api.market.Trade;
import dev.colibri.api.spi.HistoryRange;
import dev.colibri.api.spi.VenueException;
import dev.colibri.api.testing.TestNode;
import dev.colibri.kraken.common.limits.Tier;
import dev.colibri.kraken.common.market.Follower;
import dev.colibri.kraken.common.market.Manners;
import dev.colibri.kraken.common.market.Tapes;
import dev.colibri.kraken.common.rest.BaseUrl;
import dev.colibri.kraken.common.rest.HttpSettings;
import dev.colibri.kraken.common.rest.RestNode;
import dev.colibri.kraken.common.rest.ScriptedServer;
import dev.colibri.kraken.common.rest.ScriptedServer.Answer;
import dev.colibri.kraken.common.rest.ScriptedServer.Manner;
import dev.colibri.kraken.scripted.Query;
import dev.colibri.kraken.spot.rest.SpotRest;

import static dev.colibri.kraken.common.market.Tapes.BEGIN;
import static dev.colibri.kraken.common.market.Tapes.MINUTE;
import static dev.colibri.kraken.common.market.Tapes.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

/** The whole road: socket, client, limits, pages, domain. */
class SpotRoadTest {
    private static final String TRADES = "/0/public/Trades";
    private static final SpotVenue VENUE = SpotVenue.at(BEGIN + 14 * MINUTE,
            Tapes.at(LongStream.range(0, 80).map(i -> i * 10 * SECOND + 1_234_567).toArray()),
            Manners.USUAL.withPage(30).keeping(6));

    private final ScriptedServer server = new ScriptedServer();
    private final TestNode node = TestNode.named("kraken").onEventLoop().build();
    private final Follower follower = new Follower();
    private SpotRest rest;
    private SpotMarket market;

    @BeforeEach
    void open() {
        rest = node.call(() -> new SpotRest(RestNode.of(node, HttpSettings.USUAL), BaseUrl.parse(server.url(),
                "spot.rest_url"), Tier.PRO, Optional.empty(), Optional.empty(), 1));
        market = new SpotMarket(rest, node.clock());
        server.on("/0/public/Time", asked -> result(query -> VENUE.time(), asked))
                .on(TRADES, asked -> result(VENUE::trades, asked))
                .on("/0/public/OHLC", asked -> result(VENUE::candles, asked));
    }

    @AfterEach
    void close() {
        node.run(rest::close);
        node.close();
        server.close();
    }

    private static Answer result(Function<Query, String> answer, ScriptedServer.Asked asked) {
        return Answer.json("{\"error\":[],\"result\":" + answer.apply(Query.parse(asked.query())) + "}");
    }

    private HistoryRange range() {
        return new HistoryRange(Optional.of(SpotSession.after(0)), Optional.empty(), 0, follower);
    }

    @Test
    void tradesComeWholeInOrderAndPageByPage() {
        List<Trade> trades = node.await(node.call(() -> market.trades(SpotSession.PAIR, range())));
        assertThat(trades).extracting(trade -> trade.id().low())
                .isEqualTo(VENUE.tape().prints().stream().map(print -> print.id()).toList());
        assertThat(follower.rows).startsWith(30L, 59L, 80L).isSorted();
        assertThat(server.asked(TRADES)).hasSizeGreaterThan(2)
                .allSatisfy(asked -> assertThat(asked.method()).isEqualTo("GET"));
    }

    @Test
    void barsOfBothOriginsJoin() {
        List<Bar> bars = node.await(node.call(() -> market.bars(SpotSession.PAIR,
                SpotSession.type("1-MINUTE-LAST-EXTERNAL"), range())));
        assertThat(bars).extracting(Bar::closeTime)
                .isEqualTo(LongStream.rangeClosed(1, 14).mapToObj(minute -> BEGIN + minute * MINUTE).toList());
        assertThat(bars).extracting(Bar::tradeCount).startsWith(6L, 6L).endsWith(2L);
        assertThat(follower.notes).hasSize(1);
    }

    @Test
    void aPageThatFailsOnceIsAskedForAgain() {
        server.inTurn("/0/public/OHLC", Answer.of(503, "text/html", "<html>busy</html>"),
                result(VENUE::candles, new ScriptedServer.Asked("GET", "", "interval=1", java.util.Map.of(), "")));
        assertThat(node.await(node.call(() -> market.bars(SpotSession.PAIR,
                SpotSession.type("1-MINUTE-LAST-EXTERNAL"), HistoryRange.newest(5))))).hasSize(5);
    }

    @ParameterizedTest
    @EnumSource(names = {"CUT_OFF", "HANG_UP"})
    void aPageThatNeverComesWholeFailsTheWhole(Manner manner) {
        server.on(TRADES, asked -> asked.query().contains("since=" + (BEGIN - 1000))
                ? result(VENUE::trades, asked)
                : result(VENUE::trades, asked).in(manner));
        assertThat(node.awaitFailure(node.call(() -> market.trades(SpotSession.PAIR, range()))))
                .isInstanceOfSatisfying(VenueException.class,
                        broken -> assertThat(broken.category()).isEqualTo(VenueException.Category.NETWORK));
        assertThat(follower.rows).containsExactly(30L);
    }
}
