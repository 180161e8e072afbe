package dev.colibri.node.cli;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.colibri.node.cli.market.watch.Console.Size;

import static org.assertj.core.api.Assertions.assertThat;

class TerminalSizeTest {

    @Test
    void theToolTellsRowsBeforeColumns() {
        assertThat(TerminalSize.parse("50 132\n")).isEqualTo(new Size(132, 50));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0 0\n", "stty: 'standard input': Inappropriate ioctl for device", "1000000 80"})
    void aTerminalThatDoesNotKnowItsSizeHasTheUsualOne(String answer) {
        assertThat(TerminalSize.parse(answer)).isEqualTo(new Size(80, 24));
    }
}
