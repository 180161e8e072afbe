package dev.colibri.api.market;

import dev.colibri.api.model.Instrument;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Require;

/** An instrument's rules as they are from now on: a new listing, or a changed tick, minimum, fee or margin. */
public record InstrumentUpdate(Instrument definition, long eventTime, long receiveTime) implements InstrumentEvent {

    public InstrumentUpdate {
        Require.present("instrument definition", definition);
    }

    @Override
    public InstrumentId instrument() {
        return definition.id();
    }
}
