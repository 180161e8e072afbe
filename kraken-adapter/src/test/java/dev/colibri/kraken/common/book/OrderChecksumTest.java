package dev.colibri.kraken.common.book;

import org.junit.jupiter.api.Test;

import dev.colibri.api.book.OrderByOrderBook;
import dev.colibri.api.market.BookChange;
import dev.colibri.api.model.Decimals;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Side;

import static org.assertj.core.api.Assertions.assertThat;

class OrderChecksumTest {
    private final OrderByOrderBook book = OrderByOrderBook.ofDepth(InstrumentId.parse("BTC/USD.KRAKEN"), 1, 8, 10);
    private final OrderChecksum checksum = new OrderChecksum(book);

    @Test
    void theBookThatTheVenuePublishesHasItsChecksum() {
        book.begin(BookChange.SNAPSHOT, 1, 1);
        addAll(Side.SELL, """
                44939.5:4.52308393 44939.5:0.00111261 44939.5:0.00100000 44939.5:0.01000000 44950.0:0.10334926
                44953.0:0.00064537 44955.0:0.00250000 44959.6:0.35630000 44959.6:0.35630000 44960.1:0.00338072
                44960.2:0.88967575 44967.0:3.14392283 44978.5:0.06778960 44979.2:0.35630000""");
        addAll(Side.BUY, """
                44939.4:0.88968699 44939.4:0.45210000 44939.4:0.10000000 44939.4:0.14296323 44939.4:0.25000000
                44939.4:0.10292988 44939.4:0.33880000 44939.4:1.28140860 44937.1:0.03346877 44934.7:0.35630000
                44930.2:0.22734299 44930.2:0.01000000 44930.2:0.05550000 44930.2:0.70000000 44930.2:0.15000000
                44928.0:0.00105240 44919.6:0.33870000 44919.5:0.07610000 44912.0:0.35630000 44909.7:0.06690000
                44901.9:0.00088982""");
        book.end();
        assertThat(checksum.update()).isEqualTo(1_063_832_831L);
        assertThat(checksum.value()).isEqualTo(1_063_832_831L);
    }

    @Test
    void ordersThatChangePlacesAtTheSameTotalChangeTheText() {
        book.begin(BookChange.SNAPSHOT, 1, 1);
        addAll(Side.BUY, "10.0:0.00000001 10.0:0.00000002");
        book.end();
        assertThat(checksum.update()).isEqualTo(PlainChecksum.of("1001" + "1002"));
        book.begin(BookChange.UPDATE, 2, 2);
        book.delete("BUY0");
        book.add(Side.BUY, "again", 100, 1, 2);
        book.end();
        assertThat(checksum.update()).isEqualTo(PlainChecksum.of("1002" + "1001"));
    }

    @Test
    void anOrderThatIsModifiedKeepsItsPlace() {
        book.begin(BookChange.SNAPSHOT, 1, 1);
        addAll(Side.SELL, "10.0:0.00000007 10.0:0.00000002 10.1:0.00000003");
        book.end();
        checksum.update();
        book.begin(BookChange.UPDATE, 2, 2);
        book.modify("SELL0", 100, 5, 2);
        book.end();
        assertThat(checksum.update()).isEqualTo(PlainChecksum.of("1005" + "1002" + "1013"));
    }

    private void addAll(Side side, String orders) {
        int number = 0;
        for (String order : orders.split("\\s+")) {
            String[] parts = order.split(":");
            book.add(side, side.name() + number++, Decimals.parse(parts[0], 1), Decimals.parse(parts[1], 8), 1);
        }
    }
}
