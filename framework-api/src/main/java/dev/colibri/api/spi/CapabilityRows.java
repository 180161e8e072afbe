package dev.colibri.api.spi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import dev.colibri.api.market.PriceType;
import dev.colibri.api.order.OrderType;
import dev.colibri.api.order.TimeInForce;
import dev.colibri.api.order.TriggerReference;
import dev.colibri.api.spi.Capabilities.Row;
import dev.colibri.api.spi.Capabilities.Support;
import dev.colibri.api.spi.Capability.Bars;
import dev.colibri.api.spi.Capability.Feature;
import dev.colibri.api.spi.Capability.Lifetime;
import dev.colibri.api.spi.Capability.Orders;
import dev.colibri.api.spi.Capability.Triggering;

/**
 * Puts capabilities of several products into rows: what every client is asked about always, prices of bars only where
 * some client names them, and the times in force of all order types in one row each.
 */
final class CapabilityRows {
    private final List<Capabilities> products;
    private final List<Section> sections = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    private CapabilityRows(List<Capabilities> products) {
        this.products = products;
    }

    /**
     * A part of the table.
     *
     * @param lines the label of a row and then a cell for each product
     */
    record Section(String title, List<List<String>> lines) {}

    static CapabilityRows of(List<Capabilities> products) {
        CapabilityRows rows = new CapabilityRows(products);
        for (Part part : Part.values()) {
            rows.sections.add(new Section(part.title, rows.lines(part)));
        }
        return rows;
    }

    List<String> header() {
        return Stream.concat(Stream.of(""), products.stream().map(Capabilities::product)).toList();
    }

    List<Section> sections() {
        return sections;
    }

    /** Each with its number in front. */
    List<String> notes() {
        return Stream.iterate(0, i -> i < notes.size(), i -> i + 1).map(i -> "(" + (i + 1) + ") " + notes.get(i))
                .toList();
    }

    /** The parts in the order of reading. */
    private enum Part {
        ORDERS("Order types"),
        LIFETIMES("Times in force"),
        OPTIONS("Order options"),
        CHANGES("Amending and cancelling"),
        LINKS("Linked orders"),
        MARKET("Market data"),
        HISTORY("History and requests"),
        ACCOUNT("Account");

        private final String title;

        Part(String title) {
            this.title = title;
        }

        private static Part of(Feature feature) {
            return switch (feature) {
                case QUOTES, TRADES, BOOK, ORDER_BY_ORDER_BOOK, DEPTH_SNAPSHOTS, MARK_PRICE, INDEX_PRICE, FUNDING_RATE,
                        OPEN_INTEREST, STATISTICS, INSTRUMENT_STATUS -> MARKET;
                case TRADE_HISTORY, BAR_HISTORY, FUNDING_HISTORY, BOOK_REQUEST, TICKER_REQUEST -> HISTORY;
                case POST_ONLY, REDUCE_ONLY, DISPLAY_QUANTITY, QUOTE_QUANTITY, LEVERAGE, SELF_TRADE_MODE, DEADLINE ->
                        OPTIONS;
                case AMEND_QUANTITY, AMEND_LIMIT_PRICE, AMEND_TRIGGER_PRICE, AMEND_DISPLAY, BATCH_SUBMIT, BATCH_CANCEL,
                        CANCEL_ALL -> CHANGES;
                case ONE_CANCELS_OTHER, ONE_TRIGGERS_OTHER, BRACKET -> LINKS;
                case LIVE_BALANCES, LIVE_POSITIONS, MARGIN_METRICS, DEAD_MAN_SWITCH -> ACCOUNT;
            };
        }
    }

    private List<List<String>> lines(Part part) {
        List<List<String>> lines = new ArrayList<>();
        Arrays.stream(Feature.values()).filter(feature -> Part.of(feature) == part)
                .forEach(feature -> lines.add(line(feature, feature.words())));
        switch (part) {
            case ORDERS -> Arrays.stream(OrderType.values()).forEach(t -> lines.add(line(new Orders(t), words(t))));
            case LIFETIMES -> Arrays.stream(TimeInForce.values()).forEach(time -> lines.add(lifetimes(time)));
            case MARKET -> Arrays.stream(PriceType.values()).map(Bars::new).filter(this::isNamed)
                    .forEach(bars -> lines.add(line(bars, bars.words())));
            case OPTIONS -> Arrays.stream(TriggerReference.values()).map(Triggering::new)
                    .forEach(trigger -> lines.add(line(trigger, trigger.words())));
            case CHANGES, LINKS, HISTORY, ACCOUNT -> {}
        }
        return lines;
    }

    private boolean isNamed(Capability capability) {
        return products.stream().anyMatch(product -> product.row(capability).isPresent());
    }

    private List<String> line(Capability capability, String label) {
        List<String> line = new ArrayList<>();
        line.add(label);
        for (Capabilities product : products) {
            line.add(product.row(capability).map(row -> cell(new Verdict(row))).orElse(cell(Verdict.NOTHING)));
        }
        return line;
    }

    private List<String> lifetimes(TimeInForce time) {
        List<String> line = new ArrayList<>();
        line.add(time.toString());
        products.forEach(product -> line.add(lifetimes(time, product)));
        return line;
    }

    /** One verdict when it is the same for all order types that the product has, else each with its types. */
    private String lifetimes(TimeInForce time, Capabilities product) {
        Map<Verdict, List<String>> types = new LinkedHashMap<>();
        for (OrderType type : OrderType.values()) {
            if (product.support(new Orders(type)) != Support.NONE) {
                Verdict verdict = product.row(new Lifetime(type, time)).map(Verdict::new).orElse(Verdict.NOTHING);
                types.computeIfAbsent(verdict, v -> new ArrayList<>()).add(words(type));
            }
        }
        if (types.isEmpty()) {
            return cell(Verdict.NOTHING);
        }
        if (types.size() == 1) {
            return cell(types.keySet().iterator().next());
        }
        List<String> parts = new ArrayList<>();
        types.forEach((verdict, names) -> {
            if (!verdict.equals(Verdict.NOTHING)) {
                parts.add(cell(verdict) + " " + String.join(", ", names));
            }
        });
        return String.join("; ", parts);
    }

    private record Verdict(Support support, String note) {
        private static final Verdict NOTHING = new Verdict(Support.NONE, "");

        Verdict(Row row) {
            this(row.support(), row.note());
        }
    }

    private String cell(Verdict verdict) {
        String symbol = switch (verdict.support()) {
            case NATIVE -> "✓";
            case EMULATED -> "emulated";
            case NONE -> "–";
        };
        if (verdict.note().isEmpty()) {
            return symbol;
        }
        int at = notes.indexOf(verdict.note());
        if (at < 0) {
            at = notes.size();
            notes.add(verdict.note());
        }
        return symbol + " (" + (at + 1) + ")";
    }

    private static String words(OrderType type) {
        return type.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
