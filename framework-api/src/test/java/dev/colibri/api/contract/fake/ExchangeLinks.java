package dev.colibri.api.contract.fake;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import dev.colibri.api.order.ClientOrderId;
import dev.colibri.api.order.Contingency;
import dev.colibri.api.order.OrderRequest;
import dev.colibri.api.order.OrderSize;

/** Linked orders at the fake exchange: which sleep, which wake, and which end with another. */
final class ExchangeLinks {
    private final ExchangeBooks books;
    private final Consumer<ExchangeOrder> wake;
    private final Consumer<ExchangeOrder> end;

    /**
     * @param wake what happens to an order that wakes
     * @param end ends an order for the sake of another
     */
    ExchangeLinks(ExchangeBooks books, Consumer<ExchangeOrder> wake, Consumer<ExchangeOrder> end) {
        this.books = books;
        this.wake = wake;
        this.end = end;
    }

    /** Whether the order that this one waits for was never here. */
    boolean hasNoParent(OrderRequest request) {
        return request.contingency().flatMap(ExchangeLinks::parent).filter(parent -> find(parent).isEmpty())
                .isPresent();
    }

    /** Lets every order follow those that it hangs on. */
    void settle() {
        boolean again = true;
        while (again) {
            again = false;
            for (ExchangeOrder order : List.copyOf(books.orders)) {
                again |= order.isOpen() && order.contingency.isPresent() && follows(order, order.contingency.get());
            }
        }
    }

    private boolean follows(ExchangeOrder order, Contingency how) {
        if (order.asleep) {
            return parent(how).flatMap(this::find).filter(parent -> !parent.isOpen())
                    .map(parent -> wakesOrEnds(order, parent)).isPresent();
        }
        if (siblings(how).stream().anyMatch(sibling -> find(sibling).filter(other -> !other.isOpen()).isPresent())) {
            end.accept(order);
            return true;
        }
        return false;
    }

    private ExchangeOrder wakesOrEnds(ExchangeOrder order, ExchangeOrder parent) {
        if (parent.filled.isZero()) {
            end.accept(order);
        } else {
            order.asleep = false;
            order.size = OrderSize.of(order.size.amount().min(parent.filled));
            wake.accept(order);
        }
        return order;
    }

    private Optional<ExchangeOrder> find(ClientOrderId id) {
        return books.orders.stream().filter(order -> order.clientId.equals(Optional.of(id))).findFirst();
    }

    private static Optional<ClientOrderId> parent(Contingency how) {
        return switch (how) {
            case Contingency.TriggeredBy child -> Optional.of(child.parent());
            case Contingency.BracketLeg leg -> Optional.of(leg.parent());
            case Contingency.CancelledBy siblings -> Optional.empty();
        };
    }

    private static List<ClientOrderId> siblings(Contingency how) {
        return switch (how) {
            case Contingency.TriggeredBy child -> List.of();
            case Contingency.BracketLeg leg -> leg.siblings();
            case Contingency.CancelledBy one -> one.siblings();
        };
    }
}
