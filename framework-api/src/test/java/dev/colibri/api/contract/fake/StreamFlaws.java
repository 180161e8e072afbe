package dev.colibri.api.contract.fake;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import dev.colibri.api.market.MarketEvent;
import dev.colibri.api.market.StreamHealth;
import dev.colibri.api.market.StreamHealth.State;
import dev.colibri.api.market.Subscription;
import dev.colibri.api.market.Trade;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.spi.Capabilities;
import dev.colibri.api.spi.Capability.Feature;
import dev.colibri.api.spi.DataClient;
import dev.colibri.api.spi.NodeContext;

/** Wrong ways to deal with subscriptions. */
final class StreamFlaws {
    private static final InstrumentId FIRST = FakeListing.first().getFirst().id();

    static final List<Flaw> ALL = List.of(
            Flaw.of("a pending stream says nothing", () -> untold(State.PENDING),
                    "everyDeclaredStreamIsPendingThenLiveThenTells"),
            Flaw.of("a granted stream is not watched for its first data", () -> deaf(FakeMessage.Granted.class),
                    "aGrantedStreamWithoutDataIsCalledStale"),
            Flaw.of("a refusal is not heard", () -> deaf(FakeMessage.Refused.class),
                    "aRefusedStreamFailsInTheVenuesWords"),
            Flaw.of("what cannot be done is silently not done", StreamFlaws::silentlyUnable,
                    "aStreamThatIsNotDeclaredFails"),
            Flaw.of("the first to leave ends the stream for all", StreamFlaws::firstLeaves,
                    "equalSubscriptionsAreOneStreamUntilTheLastIsGivenBack"),
            Flaw.of("subscriptions are listed backwards", StreamFlaws::backwards,
                    "subscriptionsAreListedInTheOrderOfAsking"),
            Flaw.of("what is on its way comes after an unsubscribe", () -> lateUnsubscribe(State.LIVE),
                    "nothingFollowsAnUnsubscribe", "aStreamTellsOfItsOwnInstrumentOnly",
                    "twoDepthsOfOneInstrumentDoNotDisturbEachOther"),
            Flaw.of("a stream begins although it was given back", () -> lateUnsubscribe(State.PENDING),
                    "aStreamGivenBackBeforeItsFirstDataStaysSilent"),
            Flaw.of("another instrument's trades are told as this one's", StreamFlaws::mistaken,
                    "aStreamTellsOfItsOwnInstrumentOnly"));

    private StreamFlaws() {}

    private static Sabotage untold(State state) {
        return new Sabotage() {
            @Override
            List<? extends MarketEvent> told(MarketEvent event) {
                return event instanceof StreamHealth health && health.state() == state ? List.of() : List.of(event);
            }
        };
    }

    private static Sabotage deaf(Class<? extends FakeMessage> kind) {
        return new Sabotage() {
            @Override
            FakeWire wire(FakeWire honest, NodeContext node) {
                return new ForwardingWire(honest) {
                    @Override
                    List<? extends FakeMessage> received(FakeMessage message) {
                        return kind.isInstance(message) ? List.of() : List.of(message);
                    }
                };
            }
        };
    }

    private static Sabotage silentlyUnable() {
        return new Sabotage() {
            @Override
            List<Capabilities> capabilities() {
                return FakeConnector.without(Feature.OPEN_INTEREST);
            }

            @Override
            List<? extends MarketEvent> told(MarketEvent event) {
                return event instanceof StreamHealth health && health.state() == State.FAILED
                        && health.subscription() instanceof Subscription.OpenInterests ? List.of() : List.of(event);
            }
        };
    }

    private static Sabotage firstLeaves() {
        return new Sabotage() {
            @Override
            DataClient data(DataClient honest, NodeContext node) {
                return new ForwardingData(honest) {
                    @Override
                    public void unsubscribe(Subscription subscription) {
                        while (honest.subscriptions().contains(subscription)) {
                            honest.unsubscribe(subscription);
                        }
                    }
                };
            }
        };
    }

    private static Sabotage backwards() {
        return new Sabotage() {
            @Override
            DataClient data(DataClient honest, NodeContext node) {
                return new ForwardingData(honest) {
                    @Override
                    public List<Subscription> subscriptions() {
                        return honest.subscriptions().reversed();
                    }
                };
            }
        };
    }

    private static Sabotage lateUnsubscribe(State when) {
        return new Sabotage() {
            private final List<Subscription> late = new ArrayList<>();
            private final List<Subscription> inState = new ArrayList<>();

            @Override
            List<? extends MarketEvent> told(MarketEvent event) {
                if (event instanceof StreamHealth health) {
                    inState.remove(health.subscription());
                    if (health.state() == when) {
                        inState.add(health.subscription());
                    }
                }
                return List.of(event);
            }

            @Override
            DataClient data(DataClient honest, NodeContext node) {
                return new ForwardingData(honest) {
                    @Override
                    public void unsubscribe(Subscription subscription) {
                        if (!inState.contains(subscription)) {
                            honest.unsubscribe(subscription);
                        } else if (!late.contains(subscription)) {
                            late.add(subscription);
                            node.timers().after(Duration.ofMillis(5), () -> {
                                late.remove(subscription);
                                honest.unsubscribe(subscription);
                            });
                        }
                    }

                    @Override
                    public List<Subscription> subscriptions() {
                        return honest.subscriptions().stream().filter(wanted -> !late.contains(wanted)).toList();
                    }
                };
            }
        };
    }

    private static Sabotage mistaken() {
        return new Sabotage() {
            @Override
            List<? extends MarketEvent> told(MarketEvent event) {
                return event instanceof Trade trade && !trade.instrument().equals(FIRST)
                        ? List.of(event, Edits.of(FIRST, trade)) : List.of(event);
            }
        };
    }
}
