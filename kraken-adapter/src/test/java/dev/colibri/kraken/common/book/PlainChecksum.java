package dev.colibri.kraken.common.book;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

import dev.colibri.api.market.BookView;
import dev.colibri.api.market.OrderByOrderBookView;
import dev.colibri.api.model.Side;

/** The checksum as it is documented: texts are made, points and leading zeros are taken out, and all is summed. */
final class PlainChecksum {
    private PlainChecksum() {}

    static long of(BookView book) {
        StringBuilder text = new StringBuilder();
        for (Side side : List.of(Side.SELL, Side.BUY)) {
            for (int rank = 0; rank < Math.min(10, book.levelCount(side)); rank++) {
                text.append(digits(book.priceRaw(side, rank), book.priceScale()))
                        .append(digits(book.quantityRaw(side, rank), book.quantityScale()));
            }
        }
        return of(text.toString());
    }

    static long of(OrderByOrderBookView book) {
        StringBuilder text = new StringBuilder();
        for (Side side : List.of(Side.SELL, Side.BUY)) {
            for (int rank = 0; rank < Math.min(10, book.levels().levelCount(side)); rank++) {
                for (int position = 0; position < book.orderCount(side, rank); position++) {
                    text.append(digits(book.levels().priceRaw(side, rank), book.levels().priceScale()))
                            .append(digits(book.orderQuantityRaw(side, rank, position),
                                    book.levels().quantityScale()));
                }
            }
        }
        return of(text.toString());
    }

    static long of(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.US_ASCII));
        return sum.getValue();
    }

    private static String digits(long raw, int scale) {
        return BigDecimal.valueOf(raw, scale).toPlainString().replace(".", "").replaceFirst("^0+", "");
    }
}
