package dev.colibri.api.spi;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

import dev.colibri.api.config.Environment;
import dev.colibri.api.config.Setting;
import dev.colibri.api.model.ConnectionName;
import dev.colibri.api.time.Clock;

/**
 * What the command line lends to a command. Commands run on the main thread, may block it, and end by returning an
 * {@link ExitCode#code()}, or by throwing: {@link CommandException}, {@link VenueException} and
 * {@link dev.colibri.api.config.ConfigException} reach the user as their sentences.
 */
public interface CommandContext {

    /**
     * Opens a connection through a real node context, without connecting it. What its settings wrap must have been
     * opened before, and is connected now unless it is already. Closed by the command line when the command ends.
     *
     * @param type a connector's type or one of its aliases
     * @param settings what the user gave by {@code --set}
     * @throws dev.colibri.api.config.ConfigException when there is no such type, a setting is wrong, the name is taken,
     *     or a wrapped connection is not open
     * @throws CommandException with {@link ExitCode#TIMEOUT} when opening it, or connecting what it wraps, takes too
     *     long
     */
    OpenedConnection open(String type, ConnectionName name, List<Setting> settings);

    Clock clock();

    Environment environment();

    /** The state directory, {@code ${COLIBRI_HOME:-~/.colibri}}, the owner's alone; made when it is not there. */
    Path stateDirectory();

    InputStream input();

    /** Where results go. */
    Terminal terminal();
}
