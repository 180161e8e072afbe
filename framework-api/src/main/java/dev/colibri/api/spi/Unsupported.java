package dev.colibri.api.spi;

import dev.colibri.api.model.Require;

/** Something was asked that the client cannot do; it names what. Nothing was sent. */
public final class Unsupported extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Capability capability;

    public Unsupported(Capability capability, String message) {
        super(Require.words("message", message));
        this.capability = Require.present("capability", capability);
    }

    public Capability capability() {
        return capability;
    }
}
