package dev.colibri.api.order;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every event in every situation of every type, against {@link ExpectedOutcome}, which knows nothing of the table. */
class OrderTransitionsTest {

    static Stream<OrderType> types() {
        return Stream.of(OrderType.values());
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyEventInEverySituationDoesWhatTheRulesSay(OrderType type) {
        for (Situation situation : Situation.all(type)) {
            for (EventKind kind : EventKind.values()) {
                assertThat(situation.then(kind)).as("%s in %s", kind, situation)
                        .isEqualTo(ExpectedOutcome.of(situation, kind));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyStateTheTypeCanHaveIsAmongTheSituations(OrderType type) {
        assertThat(Situation.all(type).stream().map(Situation::shown).distinct())
                .containsExactlyInAnyOrderElementsOf(Stream.of(OrderState.values())
                        .filter(state -> state != OrderState.TRIGGERED || type.hasTriggeredState()).toList());
    }

    @Test
    void thePageInTheDocumentationIsTheTable() throws IOException {
        assertThat(Files.readString(Path.of("..", "docs", "order-states.md"))).isEqualTo(OrderTransitions.markdown());
    }

    @ParameterizedTest
    @MethodSource("types")
    void nothingButALateFillOrARefusedCommandIsToldOfAnEndedOrder(OrderType type) {
        for (OrderState state : OrderState.values()) {
            for (EventKind kind : EventKind.values()) {
                if (state.isTerminal()) {
                    assertThat(OrderTransitions.at(type, state, kind)).as("%s in %s", kind, state)
                            .isIn(Transition.Mark.KNOWN, Transition.Mark.LATE, Transition.Mark.STAY,
                                    Transition.Mark.REFUSE);
                }
            }
        }
    }
}
