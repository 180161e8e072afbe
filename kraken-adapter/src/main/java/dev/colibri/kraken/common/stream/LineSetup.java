package dev.colibri.kraken.common.stream;

import java.util.function.Consumer;

import dev.colibri.kraken.common.rest.BaseUrl;
import dev.colibri.kraken.common.socket.ConnectBudget;
import dev.colibri.kraken.common.socket.SocketListener;
import dev.colibri.kraken.common.socket.SocketNode;
import dev.colibri.kraken.common.socket.SocketSession;
import dev.colibri.kraken.common.socket.SocketSettings;

/**
 * What a line is made of.
 *
 * @param ping the text that keeps its link alive
 * @param most how many streams it carries
 */
public record LineSetup<S extends VenueStream>(SocketNode node, BaseUrl url, SocketSettings settings, String ping,
        ConnectBudget budget, StreamDialect<S> dialect, StreamPolicy policy, int most) {

    SocketSession session(SocketListener listener) {
        return new SocketSession(node, url, settings, ping, budget, listener);
    }

    StreamRegistry<S> registry(Consumer<String> sender) {
        return new StreamRegistry<>(dialect, sender, node.clock(), node.timers(), policy, node.seed());
    }
}
