package dev.colibri.kraken.spot.rest;

import java.io.IOException;
import java.util.OptionalLong;

import com.fasterxml.jackson.core.JsonParser;

import dev.colibri.kraken.common.wire.FormWriter;
import dev.colibri.kraken.common.wire.WireRow;

/**
 * Asks for trades.
 *
 * @param since nanoseconds since the epoch: the first trades from there on; whether a trade of that very moment is
 * among     them is not documented. Absent: the latest trades
 * @param count at most so many, 1 to {@value #MOST}
 */
public record TradesRequest(PairQuery pair, OptionalLong since, int count) implements SpotRequest<TradesAnswer> {

    /** The most trades that the venue gives at once. */
    public static final int MOST = 1000;

    @Override
    public SpotMethod method() {
        return SpotMethod.TRADES;
    }

    @Override
    public String budgetPair() {
        return pair.symbol();
    }

    @Override
    public void write(FormWriter form) {
        pair.write(form);
        since.ifPresent(nanos -> form.add("since", nanos));
        form.add("count", count);
    }

    @Override
    public TradesAnswer read(JsonParser parser) throws IOException {
        var result = PairResult.read(parser, at -> WireRow.list(at, "trade", TradesAnswer.Row::read));
        return new TradesAnswer(result.value(), result.last());
    }
}
