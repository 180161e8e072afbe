package dev.colibri.api.strategy;

/**
 * The entry of a strategy, found by {@link java.util.ServiceLoader}.
 *
 * @param <S> the record that holds its settings, annotated as {@code dev.colibri.api.config} says; the node binds and
 *     validates it
 */
public interface StrategyFactory<S extends Record> {

    /** The name by which configurations call it: {@code pure-market-making}. */
    String type();

    /** What it does, in one line for a person. */
    String description();

    /** The settings record. */
    Class<S> settings();

    /**
     * Makes a strategy. Called once per configured instance and start.
     *
     * @throws dev.colibri.api.config.ConfigException when the settings contradict each other
     */
    Strategy create(S settings, StrategyContext context);

    /** Whether its callbacks may block; it then runs on a thread of its own with a bounded inbox. */
    default boolean blocking() {
        return false;
    }
}
