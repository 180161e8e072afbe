package dev.colibri.node.runtime;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dev.colibri.api.config.Default;
import dev.colibri.api.config.Doc;
import dev.colibri.api.config.Environment;
import dev.colibri.api.config.Range;
import dev.colibri.api.config.Setting;
import dev.colibri.node.config.SettingTree;
import dev.colibri.node.config.SettingsBinder;

/**
 * How long a node waits for its connections before it gives one up and names it. The waiting is done by threads that
 * may wait, beside the event loop: timers of the loop would not run while a connection holds it up.
 *
 * <p>Opening sends nothing and is short; connecting loads instruments and the account; closing may have to cancel a
 * dead-man's switch and to end sockets.
 */
@Doc("How long a node waits for its connections.")
public record Patience(
        @Doc("How long a connection may take to open.") @Default("10s") @Range(min = "1ms") Duration opening,
        @Doc("How long a wrapped one may take to connect.") @Default("60s") @Range(min = "1ms") Duration connecting,
        @Doc("How long one may take to close.") @Default("10s") @Range(min = "1ms") Duration closing) {

    private static final List<String> PARTS = List.of("opening", "connecting", "closing");

    /**
     * As the variables COLIBRI_OPENING, COLIBRI_CONNECTING and COLIBRI_CLOSING say, where they are set.
     *
     * @throws dev.colibri.api.config.ConfigException when one holds no duration
     */
    public static Patience of(Environment environment) {
        List<Setting> settings = new ArrayList<>();
        for (String part : PARTS) {
            String variable = "COLIBRI_" + part.toUpperCase(Locale.ROOT);
            environment.get(variable).filter(text -> !text.isEmpty())
                    .ifPresent(text -> settings.add(new Setting(part, text, variable)));
        }
        return new SettingsBinder(environment).bind(Patience.class, SettingTree.of(settings));
    }
}
