package dev.colibri.api.spi;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

import dev.colibri.api.config.Environment;
import dev.colibri.api.config.Setting;
import dev.colibri.api.model.ConnectionName;
import dev.colibri.api.time.Clock;

/** What the command line lends to a command. */
public interface CommandContext {

    /**
     * Opens a connection through a real node context, without connecting it. Closed by the command line when the
     * command ends.
     *
     * @param type a connector's type or one of its aliases
     * @param settings what the user gave by {@code --set}
     * @throws dev.colibri.api.config.ConfigException when there is no such type, or a setting is wrong
     */
    OpenedConnection open(String type, ConnectionName name, List<Setting> settings);

    Clock clock();

    Environment environment();

    /** The state directory, {@code ${COLIBRI_HOME:-~/.colibri}}, the owner's alone. */
    Path stateDirectory();

    InputStream input();

    /** Where results go. */
    Terminal terminal();
}
