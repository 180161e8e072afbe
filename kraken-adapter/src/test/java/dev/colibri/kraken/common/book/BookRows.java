package dev.colibri.kraken.common.book;

import java.math.BigDecimal;

import dev.colibri.kraken.common.feed.LevelRows;

/** Rows as a decoder would make them of texts such as {@code 45285.2:0.00100000 45286.4:1.54571953}. */
final class BookRows {
    private BookRows() {}

    static LevelRows of(String levels) {
        LevelRows rows = new LevelRows();
        for (String level : levels.split("\\s+")) {
            if (!level.isEmpty()) {
                String[] parts = level.split(":");
                BigDecimal price = new BigDecimal(parts[0]);
                BigDecimal quantity = new BigDecimal(parts[1]);
                rows.add(price.unscaledValue().longValueExact(), price.scale(),
                        quantity.unscaledValue().longValueExact(), quantity.scale());
            }
        }
        return rows;
    }
}
