package dev.colibri.api.contract.fake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.colibri.api.account.Balance;
import dev.colibri.api.account.MarginMetrics;
import dev.colibri.api.account.PositionReport;
import dev.colibri.api.contract.VenueMarket;
import dev.colibri.api.contract.fake.ExchangeWire.Leg;
import dev.colibri.api.contract.fake.ExchangeWire.Message;
import dev.colibri.api.contract.fake.ExchangeWire.Wealth;
import dev.colibri.api.model.AccountId;
import dev.colibri.api.model.Asset;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.LiquiditySide;
import dev.colibri.api.model.Money;
import dev.colibri.api.model.Origin;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Side;
import dev.colibri.api.order.ClientOrderId;
import dev.colibri.api.order.ExecutionId;
import dev.colibri.api.order.Fill;
import dev.colibri.api.order.VenueOrderId;

/** Executions, balances and positions of the fake exchange: what trading leaves behind. */
final class ExchangeBooks {
    private static final BigDecimal TAKER = new BigDecimal("0.0005");
    private static final BigDecimal MAKER = new BigDecimal("-0.0001");

    final List<ExchangeOrder> orders = new ArrayList<>();
    final List<Fill> executions = new ArrayList<>();
    final List<Message> news = new ArrayList<>();
    private final AccountId account;
    private final Map<Asset, BigDecimal> totals = new LinkedHashMap<>();
    private final Map<InstrumentId, Holding> holdings = new LinkedHashMap<>();

    ExchangeBooks(AccountId account) {
        this.account = account;
        totals.put(Asset.USD, new BigDecimal("1000000"));
        totals.put(Asset.of("BTC"), new BigDecimal("20"));
        totals.put(Asset.of("ETH"), new BigDecimal("500"));
    }

    /** The living order of this name of ours. */
    Optional<ExchangeOrder> living(ClientOrderId id) {
        return orders.stream().filter(order -> order.isOpen() && order.clientId.equals(Optional.of(id))).findFirst();
    }

    /** The living order that a command is about: by our name, and to cancel it by the exchange's too. */
    Optional<ExchangeOrder> living(Leg leg) {
        Optional<VenueOrderId> name = leg instanceof Leg.Cancel cancel ? cancel.request().venueOrderId()
                : Optional.empty();
        return living(leg.id()).or(() -> orders.stream()
                .filter(order -> order.isOpen() && name.equals(Optional.of(order.venueId))).findFirst());
    }

    /** The order is told as it is now. */
    void changed(ExchangeOrder order) {
        if (!order.silent) {
            news.add(new Message.Changed(order.report()));
        }
    }

    /** Some of an order trades. */
    ExecutionId trade(ExchangeOrder order, Quantity quantity, Price price, boolean maker, long time) {
        BigDecimal cost = price.times(quantity);
        Money fee = new Money(cost.multiply(maker ? MAKER : TAKER).stripTrailingZeros(), Asset.USD);
        ExecutionId id = new ExecutionId("X" + (executions.size() + 1));
        Fill fill = fill(id, order, price, quantity, maker, fee, time);
        executions.add(fill);
        order.traded(quantity, price, time);
        BigDecimal sign = order.side == Side.BUY ? BigDecimal.ONE : BigDecimal.ONE.negate();
        add(base(order.instrument), quantity.toBigDecimal().multiply(sign));
        add(Asset.USD, cost.multiply(sign).negate().subtract(fee.amount()));
        holdings.merge(order.instrument, new Holding(fill.signedQuantity(), price.toBigDecimal()), Holding::plus);
        if (!order.silent) {
            news.add(new Message.Traded(fill));
        }
        news.add(new Message.Position(report(order.instrument)));
        changed(order);
        return id;
    }

    private static Fill fill(ExecutionId id, ExchangeOrder order, Price price, Quantity quantity, boolean maker,
            Money fee, long time) {
        return new Fill(id, order.clientId, order.venueId, order.account, order.instrument, order.side, price, quantity,
                Optional.of(maker ? LiquiditySide.MAKER : LiquiditySide.TAKER), List.of(fee), Optional.empty(),
                Origin.LIVE, time, 0);
    }

    void add(Asset asset, BigDecimal amount) {
        totals.merge(asset, amount, BigDecimal::add);
    }

    List<Balance> balances() {
        return totals.entrySet().stream().map(row -> Balance.ofHeld(row.getKey(), row.getValue(), held(row.getKey())))
                .toList();
    }

    /** All that is in the account. */
    Wealth wealth(long time) {
        return new Wealth(balances(), List.of(margin()), time);
    }

    /** One wallet for all: two percent of what is held bound, one percent to keep it. */
    MarginMetrics margin() {
        BigDecimal equity = totals.getOrDefault(Asset.USD, BigDecimal.ZERO);
        BigDecimal held = holdings.values().stream().map(holding -> holding.quantity.abs().multiply(holding.entry))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal initial = held.multiply(new BigDecimal("0.02"));
        return new MarginMetrics("margin", Asset.USD, Optional.of(equity), Optional.of(initial),
                Optional.of(held.multiply(new BigDecimal("0.01"))), Optional.of(equity.subtract(initial)),
                Optional.empty(), Optional.empty());
    }

    List<PositionReport> positions() {
        return holdings.keySet().stream().map(this::report).filter(report -> !report.isFlat()).toList();
    }

    private PositionReport report(InstrumentId instrument) {
        Holding holding = holdings.getOrDefault(instrument, new Holding(BigDecimal.ZERO, BigDecimal.ZERO));
        Optional<BigDecimal> entry = holding.quantity.signum() == 0 ? Optional.empty() : Optional.of(holding.entry);
        return new PositionReport(account, instrument, holding.quantity, entry, Optional.empty(), Optional.empty(), 0,
                0);
    }

    /** The signed quantity that is held. */
    BigDecimal position(InstrumentId instrument) {
        Holding holding = holdings.get(instrument);
        return holding == null ? BigDecimal.ZERO : holding.quantity;
    }

    /** The best price for who trades at once. */
    static Price best(VenueMarket market, Side side) {
        return switch (side) {
            case BUY -> market.ask();
            case SELL -> market.bid();
        };
    }

    private BigDecimal held(Asset asset) {
        return orders.stream().filter(ExchangeOrder::isOpen).map(order -> {
            boolean quote = order.side == Side.BUY && asset.equals(Asset.USD);
            boolean base = order.side == Side.SELL && asset.equals(base(order.instrument));
            Optional<Price> price = order.terms.limitPrice();
            return quote && price.isPresent() ? price.get().times(order.leaves())
                    : base ? order.leaves().toBigDecimal() : BigDecimal.ZERO;
        }).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Asset base(InstrumentId instrument) {
        return FakeListing.first().stream().filter(row -> row.id().equals(instrument))
                .map(row -> Asset.of(row.base())).findFirst().orElseThrow();
    }

    /** So much at such a price on average. */
    private record Holding(BigDecimal quantity, BigDecimal entry) {

        Holding plus(Holding more) {
            BigDecimal sum = quantity.add(more.quantity);
            if (sum.signum() == 0) {
                return new Holding(BigDecimal.ZERO, BigDecimal.ZERO);
            }
            if (quantity.signum() * more.quantity.signum() < 0) {
                return new Holding(sum, sum.signum() == quantity.signum() ? entry : more.entry);
            }
            BigDecimal cost = quantity.multiply(entry).add(more.quantity.multiply(more.entry));
            return new Holding(sum, cost.divide(sum, MathContext.DECIMAL64));
        }
    }
}
