package dev.colibri.api.contract.fake;

import java.util.List;
import java.util.Optional;

import io.vertx.core.Future;

import dev.colibri.api.account.AccountState;
import dev.colibri.api.account.OrderReport;
import dev.colibri.api.account.PositionReport;
import dev.colibri.api.model.AccountId;
import dev.colibri.api.order.AmendRequest;
import dev.colibri.api.order.CancelAllRequest;
import dev.colibri.api.order.CancelRequest;
import dev.colibri.api.order.ClientOrderId;
import dev.colibri.api.order.Fill;
import dev.colibri.api.order.OrderRequest;
import dev.colibri.api.spi.ExecutionClient;
import dev.colibri.api.spi.ReportQuery;

/** An execution client that does what another does. */
class ForwardingExecution implements ExecutionClient {
    private final ExecutionClient honest;

    ForwardingExecution(ExecutionClient honest) {
        this.honest = honest;
    }

    @Override
    public void submit(OrderRequest request) {
        honest.submit(request);
    }

    @Override
    public void submitBatch(List<OrderRequest> requests) {
        honest.submitBatch(requests);
    }

    @Override
    public void amend(AmendRequest request) {
        honest.amend(request);
    }

    @Override
    public void cancel(CancelRequest request) {
        honest.cancel(request);
    }

    @Override
    public void cancelBatch(List<CancelRequest> requests) {
        honest.cancelBatch(requests);
    }

    @Override
    public void cancelAll(CancelAllRequest request) {
        honest.cancelAll(request);
    }

    @Override
    public Future<AccountState> accountState(AccountId account) {
        return honest.accountState(account);
    }

    @Override
    public Future<List<OrderReport>> openOrders(ReportQuery query) {
        return honest.openOrders(query);
    }

    @Override
    public Future<List<OrderReport>> closedOrders(ReportQuery query) {
        return honest.closedOrders(query);
    }

    @Override
    public Future<Optional<OrderReport>> order(AccountId account, ClientOrderId id) {
        return honest.order(account, id);
    }

    @Override
    public Future<List<Fill>> fills(ReportQuery query) {
        return honest.fills(query);
    }

    @Override
    public Future<List<PositionReport>> positions(ReportQuery query) {
        return honest.positions(query);
    }
}
