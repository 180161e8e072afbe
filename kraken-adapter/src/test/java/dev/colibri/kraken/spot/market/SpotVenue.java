package dev.colibri.kraken.spot.market;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import dev.colibri.api.model.Side;
import dev.colibri.kraken.common.market.Manners;
import dev.colibri.kraken.common.market.Tape;
import dev.colibri.kraken.common.market.Tape.Print;
import dev.colibri.kraken.common.market.Tape.Truth;
import dev.colibri.kraken.common.wire.KrakenTimes;
import dev.colibri.kraken.scripted.Query;
import dev.colibri.kraken.scripted.ScriptedMarket;
import dev.colibri.kraken.spot.rest.SpotMethod;

/** Tells one pair's tape as Kraken Spot would. */
record SpotVenue(Tape tape, Manners manners, long now) {

    private static final int DECIMALS = 1;

    /** A venue at a moment, of which it knows what happened until then. */
    static SpotVenue at(long now, Tape tape, Manners manners) {
        return new SpotVenue(tape.until(now), manners, now);
    }

    ScriptedMarket script() {
        return new ScriptedMarket().spot(SpotMethod.TIME, query -> time()).spot(SpotMethod.TRADES, this::trades)
                .spot(SpotMethod.OHLC, this::candles);
    }

    String time() {
        return "{\"unixtime\":" + KrakenTimes.toSeconds(now) + ",\"rfc1123\":\"Mon, 05 Jan 26 09:30:00 +0000\"}";
    }

    /** A time as it is printed, through a binary fraction. */
    static BigDecimal printed(long nanos) {
        return new BigDecimal(Double.toString(BigDecimal.valueOf(nanos, 9).doubleValue()));
    }

    String trades(Query query) {
        int most = (int) Math.min(query.number("count").orElse(1000), manners.page());
        List<Print> page = new ArrayList<>();
        if (query.number("since").isEmpty()) {
            page.addAll(tape.prints().subList(Math.max(0, tape.prints().size() - most), tape.prints().size()));
        } else {
            long since = query.number("since").getAsLong() - (manners.inclusive() ? 1 : 0);
            tape.prints().stream().filter(print -> print.time() > since).limit(most).forEach(page::add);
        }
        long last = page.isEmpty() ? query.number("since").orElse(0) : page.getLast().time();
        return page.stream().map(SpotVenue::row).collect(Collectors.joining(",", "{\"XXBTZUSD\":[",
                "],\"last\":\"" + last + "\"}"));
    }

    private static String row(Print print) {
        return "[\"" + print.price().toPlainString() + "\",\"" + print.quantity().toPlainString() + "\","
                + printed(print.time()).toPlainString() + ",\"" + (print.taker() == Side.BUY ? "b" : "s")
                + "\",\"l\",\"\"," + print.id() + "]";
    }

    String candles(Query query) {
        long length = KrakenTimes.ofSeconds(query.number("interval").orElseThrow() * 60);
        List<Truth> all = tape.barsOpenBy(length, now);
        List<Truth> told = all.subList(Math.max(0, all.size() - manners.kept() - 1), all.size());
        long last = told.isEmpty() ? 0 : told.getLast().openTime() - length;
        return told.stream().map(SpotVenue::row).collect(Collectors.joining(",", "{\"XXBTZUSD\":[",
                "],\"last\":" + KrakenTimes.toSeconds(last) + "}"));
    }

    private static String row(Truth bar) {
        BigDecimal vwap = bar.isQuiet() ? new BigDecimal("0.0")
                : bar.turnover().divide(bar.volume(), DECIMALS, RoundingMode.HALF_EVEN);
        return "[" + KrakenTimes.toSeconds(bar.openTime()) + ",\"" + bar.open() + "\",\"" + bar.high() + "\",\""
                + bar.low() + "\",\"" + bar.close() + "\",\"" + vwap + "\",\"" + bar.volume().toPlainString() + "\","
                + bar.count() + "]";
    }
}
