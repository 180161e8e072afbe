package dev.colibri.api.order;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TransitionTableTest {

    @Test
    void aCellIsReadWhereLineAndColumnMeet() {
        TransitionTable table = TransitionTable.of("""
                             SUBMITTED   ACCEPTED
                Accepted     ACCEPTED    known
                Canceled     CANCELED    -
                """);

        assertThat(table.at(EventKind.ACCEPTED, OrderState.SUBMITTED))
                .isEqualTo(new Transition.To(OrderState.ACCEPTED));
        assertThat(table.at(EventKind.ACCEPTED, OrderState.ACCEPTED)).isEqualTo(Transition.Mark.KNOWN);
        assertThat(table.at(EventKind.CANCELED, OrderState.ACCEPTED)).isEqualTo(Transition.Mark.REFUSE);
    }

    @Test
    void whatNoLineSaysIsRefused() {
        TransitionTable table = TransitionTable.of("  SUBMITTED\nAccepted  ACCEPTED\n");

        assertThat(table.at(EventKind.EXPIRED, OrderState.SUBMITTED)).isEqualTo(Transition.Mark.REFUSE);
        assertThat(table.at(EventKind.ACCEPTED, OrderState.EMULATED)).isEqualTo(Transition.Mark.REFUSE);
    }

    @Test
    void theLaterTextHolds() {
        TransitionTable table =
                TransitionTable.of("  ACCEPTED\nRejected  -\n", "  ACCEPTED\nRejected  REJECTED\n");

        assertThat(table.at(EventKind.REJECTED, OrderState.ACCEPTED)).isEqualTo(new Transition.To(OrderState.REJECTED));
    }

    @Test
    void aLineThatIsNoRowOfTheTableIsAMistake() {
        assertThatThrownBy(() -> TransitionTable.of("  ACCEPTED  FILLED\nCanceled  CANCELED\n"))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("Canceled  CANCELED");
        assertThatThrownBy(() -> TransitionTable.of("  ACCEPTED\nVanished  CANCELED\n"))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("Vanished");
        assertThatThrownBy(() -> TransitionTable.of("  ACCEPTED\nCanceled  GONE\n"))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("GONE");
    }
}
