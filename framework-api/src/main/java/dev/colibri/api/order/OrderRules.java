package dev.colibri.api.order;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Require;

/** Which of an order's fields go together. Each refusal names the field to change and to what. */
final class OrderRules {
    private static final int LONGEST_TAG = 256;

    private OrderRules() {}

    static void timeInForce(OrderType type, TimeInForce timeInForce, Optional<Instant> expiry) {
        switch (timeInForce) {
            case GTC, IOC -> {
                // Every type: a market order that need not be filled at once has no other meaning than one that must.
            }
            case FOK -> {
                if (type.isTriggered()) {
                    throw new InvalidValueException("time in force", timeInForce.toString(),
                            "must be GTC, IOC or GTD for a " + type + " order");
                }
            }
            case GTD -> {
                if (type == OrderType.MARKET) {
                    throw new InvalidValueException("time in force", timeInForce.toString(),
                            "must be GTC, IOC or FOK for a MARKET order, which never rests");
                }
            }
        }
        if (timeInForce == TimeInForce.GTD && expiry.isEmpty()) {
            throw new InvalidValueException("expiry", "", "must be given for a GTD order, or the time in force be GTC");
        }
        if (timeInForce != TimeInForce.GTD && expiry.isPresent()) {
            throw new InvalidValueException("expiry", expiry.get().toString(),
                    "must be left out of a " + timeInForce + " order, or the time in force be GTD");
        }
        expiry.ifPresent(OrderChecks::expiry);
    }

    static void size(OrderType type, OrderSize size, boolean reduceOnly, Optional<Contingency> contingency) {
        if (size.unit() == OrderSize.Unit.BASE) {
            return;
        }
        if (type != OrderType.MARKET) {
            throw new InvalidValueException("order size", size.toString(),
                    "must be in base for a " + type + " order: only a MARKET order can be sized in quote");
        }
        if (reduceOnly) {
            throw new InvalidValueException("order size", size.toString(),
                    "must be in base for a reduce-only order, as positions are");
        }
        if (contingency.isPresent()) {
            throw new InvalidValueException("order size", size.toString(),
                    "must be in base for an order that depends on others, as their fills are");
        }
    }

    static void postOnly(OrderType type, TimeInForce timeInForce, boolean postOnly) {
        if (!postOnly) {
            return;
        }
        if (!type.hasLimit()) {
            throw new InvalidValueException("post-only", "true",
                    "must be false for a " + type + " order, which has no limit price");
        }
        if (timeInForce.isImmediate()) {
            throw new InvalidValueException("post-only", "true",
                    "must be false for an " + timeInForce + " order, which never rests");
        }
    }

    static void display(OrderType type, TimeInForce timeInForce, OrderSize size, Optional<Quantity> display) {
        if (display.isEmpty()) {
            return;
        }
        Quantity shown = display.get();
        if (type != OrderType.LIMIT) {
            throw new InvalidValueException("display quantity", shown.toString(),
                    "must be left out of a " + type + " order: only a LIMIT order can show a part of itself");
        }
        if (timeInForce.isImmediate()) {
            throw new InvalidValueException("display quantity", shown.toString(),
                    "must be left out of an " + timeInForce + " order, which never rests");
        }
        if (!shown.isPositive() || shown.compareTo(size.amount()) > 0) {
            throw new InvalidValueException("display quantity", shown.toString(),
                    "must be positive and at most the order's " + size.amount());
        }
    }

    static BigDecimal leverage(BigDecimal leverage) {
        BigDecimal plain = OrderChecks.plain("leverage", leverage);
        if (plain.compareTo(BigDecimal.ONE) < 0) {
            throw new InvalidValueException("leverage", plain.toPlainString(), "must be at least 1");
        }
        return plain;
    }

    static void contingency(ClientOrderId self, Contingency contingency) {
        List<ClientOrderId> others = contingency.others();
        if (others.contains(self)) {
            throw new InvalidValueException("contingency", self.toString(),
                    "must name other orders than the order itself");
        }
    }

    static void tag(String tag) {
        Require.present("tag", tag);
        if (tag.length() > LONGEST_TAG) {
            throw new InvalidValueException("tag", tag, "must have at most " + LONGEST_TAG + " characters");
        }
        for (int i = 0; i < tag.length(); i++) {
            if (Character.isISOControl(tag.charAt(i))) {
                throw new InvalidValueException("tag", tag, "must have no control characters such as line ends");
            }
        }
    }
}
