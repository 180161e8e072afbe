package dev.colibri.api.contract.fake;

import java.util.List;

import dev.colibri.api.spi.NodeContext;

/** Wrong in what it understands of the streams' news. */
abstract class NewsSabotage extends Sabotage {

    /** What it understands. */
    abstract List<FakeMessage.News> understood(FakeMessage.News news, NodeContext node);

    /** What its link really is. */
    FakeLink linked(FakeLink link) {
        return link;
    }

    @Override
    FakeWire wire(FakeWire honest, NodeContext node) {
        return new ForwardingWire(honest) {
            @Override
            List<? extends FakeMessage> received(FakeMessage message) {
                return message instanceof FakeMessage.News news ? understood(news, node) : List.of(message);
            }

            @Override
            FakeLink linked(FakeLink link) {
                return NewsSabotage.this.linked(link);
            }
        };
    }
}
