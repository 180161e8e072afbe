package dev.colibri.kraken.spot.market;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

import dev.colibri.api.model.EventTime;
import dev.colibri.api.model.Side;
import dev.colibri.api.spi.HistoryProgress;
import dev.colibri.api.spi.HistoryRange;
import dev.colibri.kraken.common.market.Manners;
import dev.colibri.kraken.common.market.Tape;
import dev.colibri.kraken.common.market.Tape.Print;
import dev.colibri.kraken.common.wire.KrakenTimes;

import static dev.colibri.kraken.common.market.Tapes.BEGIN;
import static dev.colibri.kraken.common.market.Tapes.MINUTE;
import static org.assertj.core.api.Assertions.assertThat;

class SpotTradesPropertyTest {

    @Property(tries = 300)
    void timesThatAreFinerThanTheyArePrintedLoseNoTrade(
            @ForAll @Size(max = 40) List<@LongRange(max = 3_000) Long> gaps,
            @ForAll @IntRange(min = 4, max = 30) int page,
            @ForAll boolean inclusive, @ForAll @LongRange(max = 60_000) long from,
            @ForAll @IntRange(max = 20) int most) {
        List<Print> prints = new ArrayList<>();
        long time = BEGIN;
        for (long gap : gaps) {
            // Less than the page holds lie within what printing may be off by.
            time += gap + (prints.size() % 2) * 4_000;
            prints.add(new Print(prints.size(), time, BigDecimal.ONE, BigDecimal.ONE, Side.BUY));
        }
        SpotSession session = SpotSession.at(MINUTE, new Tape(prints), new Manners(page, inclusive, false, true, 720));
        HistoryRange range = new HistoryRange(Optional.of(EventTime.instant(BEGIN + from)), Optional.empty(), most,
                HistoryProgress.SILENT);
        List<Long> wanted = prints.stream().filter(print -> KrakenTimes.ofSeconds(SpotVenue.printed(print.time()))
                >= BEGIN + from).map(Print::id).toList();
        assertThat(session.trades(range)).extracting(trade -> trade.id().low())
                .isEqualTo(most == 0 ? wanted : wanted.subList(0, Math.min(most, wanted.size())));
    }
}
