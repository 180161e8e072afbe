package dev.colibri.node.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import dev.colibri.api.config.ConfigException;
import dev.colibri.api.config.SettingsDescription;
import dev.colibri.api.model.ConnectionName;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.spi.Connector;
import dev.colibri.api.strategy.StrategyFactory;

/**
 * Finds connectors and strategies by {@link java.util.ServiceLoader} and verifies their declarations: names, settings,
 * nothing called twice.
 */
public final class Registries {
    private Registries() {}

    /**
     * The connectors installed.
     *
     * @throws ConfigException when one cannot be loaded or is declared wrongly, naming its class
     */
    public static Registry<Connector<?>> connectors(ClassLoader loader) {
        Kind<Connector<?>> kind = new Kind<>("connector", Connector::type, Connector::aliases, Connector::settings);
        List<Registry.Entry<Connector<?>>> entries = new ArrayList<>();
        Providers.load(Connector.class, kind.noun(), loader).all().forEach(found -> entries.add(kind.entry(found)));
        return new Registry<>(kind.noun(), entries);
    }

    /**
     * The strategies installed.
     *
     * @throws ConfigException when one cannot be loaded or is declared wrongly, naming its class
     */
    public static Registry<StrategyFactory<?>> strategies(ClassLoader loader) {
        Kind<StrategyFactory<?>> kind = new Kind<>("strategy", StrategyFactory::type, factory -> List.of(),
                StrategyFactory::settings);
        List<Registry.Entry<StrategyFactory<?>>> entries = new ArrayList<>();
        Providers.load(StrategyFactory.class, kind.noun(), loader).all()
                .forEach(found -> entries.add(kind.entry(found)));
        return new Registry<>(kind.noun(), entries);
    }

    private record Kind<T>(String noun, Function<T, String> type, Function<T, List<String>> aliases,
            Function<T, Class<? extends Record>> settings) {

        Registry.Entry<T> entry(T provider) {
            String name = legal(provider, type.apply(provider));
            List<String> others = aliases.apply(provider).stream().map(other -> legal(provider, other)).toList();
            return new Registry.Entry<>(name, others, provider, SettingsDescription.of(settings.apply(provider)));
        }

        /** Types follow the rule of connection names, so that a connection can be named after its type. */
        private String legal(T provider, String name) {
            try {
                return new ConnectionName(name).value();
            } catch (InvalidValueException e) {
                throw new ConfigException("", "", "The " + noun + " " + provider.getClass().getName()
                        + " calls itself " + e.value() + ", but a type " + e.rule());
            }
        }
    }
}
