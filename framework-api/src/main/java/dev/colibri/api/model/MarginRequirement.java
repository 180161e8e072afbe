package dev.colibri.api.model;

/**
 * The margin of a position.
 *
 * @param initial what opening it binds
 * @param maintenance below what its equity must not fall
 */
public record MarginRequirement(Money initial, Money maintenance) {

    public MarginRequirement {
        Require.present("initial margin", initial);
        Require.present("maintenance margin", maintenance);
    }
}
