package dev.colibri.api.contract.fake;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

import dev.colibri.api.account.Balance;
import dev.colibri.api.account.MarginMetrics;
import dev.colibri.api.account.OrderReport;
import dev.colibri.api.account.PositionReport;
import dev.colibri.api.contract.TradingVenueHarness;
import dev.colibri.api.contract.VenueMarket;
import dev.colibri.api.market.VenueStatus;
import dev.colibri.api.model.AccountId;
import dev.colibri.api.model.Asset;
import dev.colibri.api.model.ConnectionName;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Side;
import dev.colibri.api.order.ClientOrderId;
import dev.colibri.api.order.ExecutionId;
import dev.colibri.api.order.Fill;
import dev.colibri.api.order.OrderEvent;
import dev.colibri.api.order.OrderState;
import dev.colibri.api.order.Reason;
import dev.colibri.api.order.VenueOrderId;
import dev.colibri.api.spi.Connection;
import dev.colibri.api.testing.TestNode;

/** The fake exchange, told what to do. */
class FakeTradingHarness implements TradingVenueHarness {
    private static final Duration EVERYTHING_ARRIVES = Duration.ofMillis(20);
    private static final VenueMarket PERPETUAL = market(0, "50000", "50000.5", "5", "0.08");
    private static final VenueMarket PAIR = market(1, "2000", "2000.01", "0.1", "0.8");

    private final TestNode node = TestNode.inMemory("fake");
    private final FakeVenue listings = new FakeVenue(node.clock(), node.timers());
    private final AccountId account = new AccountId(new ConnectionName("fake"), "main");
    private final FakeExchange exchange =
            new FakeExchange(node.clock(), node.timers(), account, List.of(PERPETUAL, PAIR));

    private static VenueMarket market(int row, String bid, String ask, String step, String quantity) {
        InstrumentId id = FakeListing.first().get(row).id();
        return new VenueMarket(id, Price.of(bid), Price.of(ask), Price.of(step), Quantity.of(quantity));
    }

    final FakeExchange exchange() {
        return exchange;
    }

    final FakeVenue instruments() {
        return listings;
    }

    @Override
    public TestNode node() {
        return node;
    }

    @Override
    public Connection open() {
        return new ExchangeConnection(new ExchangeSettings(listings, exchange, account,
                ExchangeSettings.tables(ExchangeSettings.everything())), node);
    }

    @Override
    public String product() {
        return FakeConnector.PRODUCT;
    }

    @Override
    public void settle() {
        node.advance(EVERYTHING_ARRIVES);
    }

    @Override
    public void linkDown() {
        exchange.reachable(false);
    }

    @Override
    public void linkUp() {
        exchange.reachable(true);
    }

    @Override
    public int openLinks() {
        return exchange.links.size();
    }

    @Override
    public void close() {
        node.close();
    }

    @Override
    public AccountId account() {
        return account;
    }

    @Override
    public VenueMarket market() {
        return PERPETUAL;
    }

    @Override
    public VenueMarket other() {
        return PAIR;
    }

    @Override
    public void answerNext(OrderEvent.Command command, Answer... answers) {
        exchange.script().answerNext(command, List.of(answers));
    }

    @Override
    public void deliver(Delivery how) {
        exchange.deliver(how);
    }

    @Override
    public void scarce(Quantity left) {
        exchange.scarce(left);
    }

    @Override
    public void venueStatus(VenueStatus.State state) {
        exchange.state(state);
    }

    @Override
    public void failReports(int pages) {
        exchange.failReports(pages);
    }

    @Override
    public int reportPage() {
        return ExchangeWire.PAGE;
    }

    @Override
    public int orderBurst() {
        return FakeExchange.BURST;
    }

    @Override
    public ExecutionId fill(ClientOrderId id, Quantity quantity) {
        return fill(exchange.order(id), quantity);
    }

    @Override
    public void trigger(ClientOrderId id) {
        exchange.trigger(exchange.order(id));
    }

    @Override
    public void trail(ClientOrderId id, Price trigger) {
        exchange.trail(exchange.order(id), trigger);
    }

    @Override
    public void cancel(ClientOrderId id, Reason.Code reason) {
        exchange.end(exchange.order(id), OrderState.CANCELED, reason);
        exchange.publish();
    }

    @Override
    public void expire(ClientOrderId id) {
        exchange.end(exchange.order(id), OrderState.EXPIRED, Reason.Code.VENUE);
        exchange.publish();
    }

    @Override
    public void fireDeadMan() {
        exchange.books.news.add(new ExchangeWire.Message.DeadMan(exchange.time()));
        exchange.books.orders.stream().filter(ExchangeOrder::isOpen).toList()
                .forEach(order -> exchange.end(order, OrderState.CANCELED, Reason.Code.DEAD_MAN));
        exchange.publish();
    }

    @Override
    public VenueOrderId foreignOrder(Side side, Quantity quantity) {
        VenueOrderId id = new VenueOrderId("F" + (exchange.books.orders.size() + 1));
        ExchangeOrder order = new ExchangeOrder(id, AccountId.external(account.connection()), PERPETUAL.instrument(),
                side, quantity, PERPETUAL.resting(side), exchange.time());
        exchange.books.orders.add(order);
        exchange.books.changed(order);
        exchange.publish();
        return id;
    }

    @Override
    public ExecutionId foreignFill(VenueOrderId id) {
        ExchangeOrder order = exchange.books.orders.stream().filter(row -> row.venueId.equals(id)).findFirst()
                .orElseThrow();
        return fill(order, order.leaves());
    }

    @Override
    public void transfer(Asset asset, BigDecimal amount) {
        exchange.books.add(asset, amount);
        exchange.books.news.add(new ExchangeWire.Message.Account(exchange.books.wealth(exchange.time())));
        exchange.publish();
    }

    @Override
    public List<ClientOrderId> received(OrderEvent.Command command) {
        return exchange.script().received(command);
    }

    @Override
    public int messages(OrderEvent.Command command) {
        return exchange.script().messages(command);
    }

    @Override
    public Particulars particulars(ClientOrderId order) {
        return exchange.order(order).particulars();
    }

    @Override
    public List<OrderReport> orders() {
        return exchange.books.orders.stream().map(ExchangeOrder::report).toList();
    }

    @Override
    public List<Fill> executions() {
        return List.copyOf(exchange.books.executions);
    }

    @Override
    public List<Balance> balances() {
        return exchange.books.balances();
    }

    @Override
    public List<PositionReport> positions() {
        return exchange.books.positions();
    }

    @Override
    public List<MarginMetrics> margins() {
        return List.of(exchange.books.margin());
    }

    private ExecutionId fill(ExchangeOrder order, Quantity quantity) {
        ExecutionId id = exchange.books.trade(order, quantity, order.restingPrice(), true, exchange.time());
        exchange.publish();
        return id;
    }
}
