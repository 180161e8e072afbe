package dev.colibri.api.bar;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.colibri.api.market.IndexPrice;
import dev.colibri.api.market.MarkPrice;
import dev.colibri.api.market.Quote;
import dev.colibri.api.model.DecimalException;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Origin;
import dev.colibri.api.model.Price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PriceBarBuilderTest {

    @ParameterizedTest
    @CsvSource({"BID, 0: 10.0 10.2 9.9 9.9 0.00/0", "ASK, 0: 10.1 10.5 10.0 10.0 0.00/0",
            "MID, 0: 10.05 10.35 9.95 9.95 0.00/0"})
    void quotesMakeBarsOfTheSideThatTheTypeNames(String price, String line) {
        BarFeed feed = feed(price);
        feed.builder.accept(quote(1, 100, 3, 101, 4));
        feed.builder.accept(quote(2, 102, 3, 105, 4));
        feed.builder.accept(quote(3, 99, 3, 100, 4));

        assertThat(feed.reach(60).told()).containsExactly(line);
        assertThat(feed.bars.getFirst().vwap()).isNull();
    }

    @Test
    void theMiddleIsExactWithOneMoreDecimal() {
        BarFeed feed = feed("MID");
        feed.builder.accept(quote(1, 100, 1, 101, 1));
        feed.builder.accept(quote(2, -101, 1, 100, 1));

        assertThat(feed.builder.priceScale()).isEqualTo(2);
        assertThat(feed.reach(60).told()).containsExactly("0: 10.05 10.05 -0.05 -0.05 0.00/0");
    }

    @ParameterizedTest
    @CsvSource({"BID, 0, 5", "ASK, 5, 0", "MID, 0, 5", "MID, 5, 0"})
    void aQuoteWithoutTheSideIsLeftOut(String price, long bidQuantity, long askQuantity) {
        BarFeed feed = feed(price);
        feed.builder.accept(quote(1, 100, bidQuantity, 101, askQuantity));

        assertThat(feed.reach(60).bars).isEmpty();
    }

    @Test
    void markAndIndexPricesAreRoundedHalfToEven() {
        BarFeed mark = feed("MARK");
        mark.builder.accept(new MarkPrice(BarFeed.BTC, Price.of("91126.5834675817"), BarFeed.at(1), 0));
        mark.builder.accept(new MarkPrice(BarFeed.BTC, Price.of("91126.65"), BarFeed.at(2), 0));
        mark.builder.accept(new MarkPrice(BarFeed.BTC, Price.of("91126"), BarFeed.at(3), 0));
        BarFeed index = feed("INDEX");
        index.builder.accept(new IndexPrice(BarFeed.BTC, Price.of("100.25"), BarFeed.at(1), 0));

        assertThat(mark.reach(60).told()).containsExactly("0: 91126.6 91126.6 91126.0 91126.0 0.00/0");
        assertThat(index.reach(60).told()).containsExactly("0: 100.2 100.2 100.2 100.2 0.00/0");
    }

    @Test
    void theRawFormTakesThePriceAtTheBarsScale() {
        BarFeed feed = feed("MID");
        feed.builder.acceptPrice(1005, BarFeed.at(1));

        assertThat(feed.reach(60).told()).containsExactly("0: 10.05 10.05 10.05 10.05 0.00/0");
    }

    @Test
    void quietIntervalsAndGapsAreThoseOfAllTimeBars() {
        BarFeed feed =
                new BarFeed(BarFeed.type("1-MINUTE-MARK-INTERNAL"), BarFeed.SETTINGS.with(QuietIntervals.REPEAT_CLOSE));
        feed.builder.acceptPrice(100, BarFeed.at(10));
        feed.builder.acceptPrice(100, BarFeed.at(130));
        feed.builder.acceptPrice(90, BarFeed.at(50));

        assertThat(feed.stale(170).live(190).reach(240).told()).containsExactly(
                "0: 10.0 10.0 10.0 10.0 0.00/0 incomplete",
                "60: 10.0 10.0 10.0 10.0 0.00/0 INFERRED", "120: 10.0 10.0 10.0 10.0 0.00/0 incomplete",
                "180: 10.0 10.0 10.0 10.0 0.00/0 incomplete INFERRED");
        assertThat(feed.builder.lateEvents()).isEqualTo(1);
    }

    @Test
    void anEventOfAnotherPriceIsRefused() {
        MarkPrice mark = new MarkPrice(BarFeed.BTC, Price.of("1.0"), 0, 0);
        IndexPrice index = new IndexPrice(BarFeed.BTC, Price.of("1.0"), 0, 0);

        assertThatThrownBy(() -> feed("LAST").builder.accept(quote(1, 1, 1, 2, 1)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("bar price type must be BID, ASK or MID to take quotes, but was LAST");
        assertThatThrownBy(() -> feed("MARK").builder.accept(quote(1, 1, 1, 2, 1))).hasMessageContaining("MARK");
        assertThatThrownBy(() -> feed("INDEX").builder.accept(mark)).hasMessageContaining("must be MARK")
                .hasMessageEndingWith("INDEX");
        assertThatThrownBy(() -> feed("LAST").builder.accept(index)).hasMessageContaining("must be INDEX")
                .hasMessageEndingWith("LAST");
        assertThatThrownBy(() -> feed("BID").trade(1, 1, 1)).hasMessageContaining("must be LAST")
                .hasMessageEndingWith("BID");
        assertThatThrownBy(() -> feed("MID").builder.acceptTrade(1, 1, 1, Origin.LIVE))
                .hasMessageContaining("must be LAST");
        assertThatThrownBy(() -> feed("LAST").builder.acceptPrice(1, 1)).hasMessageContaining("must not be LAST");
    }

    @Test
    void aMiddleThatDoesNotFitIsRefused() {
        BarFeed feed = feed("MID");

        assertThatThrownBy(() -> feed.builder.accept(quote(1, Long.MAX_VALUE, 1, Long.MAX_VALUE, 1)))
                .isInstanceOf(DecimalException.class);
        assertThatThrownBy(() -> BarBuilder.of(BarFeed.type("1-MINUTE-MID-INTERNAL"), BarSettings.of(18, 0), bar -> {}))
                .hasMessage("bar price scale must lie between 0 and 18, but was 19");
    }

    private static BarFeed feed(String price) {
        return new BarFeed(BarFeed.type("1-MINUTE-" + price + "-INTERNAL"), BarFeed.SETTINGS).live(0);
    }

    private static Quote quote(double seconds, long bid, long bidQuantity, long ask, long askQuantity) {
        return new Quote(BarFeed.BTC, bid, bidQuantity, ask, askQuantity, 1, 2, BarFeed.at(seconds), 0);
    }
}
