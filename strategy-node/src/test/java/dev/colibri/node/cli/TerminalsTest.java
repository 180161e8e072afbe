package dev.colibri.node.cli;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TerminalsTest {

    @ParameterizedTest
    @CsvSource({"/dev/pts/0, true", "/dev/tty1, true", "/dev/console, true", "/dev/null, false", "pipe:[12], false",
            "/home/me/log, false", "socket:[1], false"})
    void onlyTerminalDevicesAreTerminals(String device, boolean terminal) {
        assertThat(Terminals.isTerminal(device)).isEqualTo(terminal);
    }
}
