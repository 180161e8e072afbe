package dev.colibri.api.model;

/**
 * How margin levels apply to a position that reaches beyond the first one. Kraken's documents do not say which it is,
 * and no record proves either; {@link #DEFAULT} is the one that never asks for less.
 */
public enum MarginPolicy {
    /** The whole position pays the rates of the level that it has reached. */
    WHOLE_POSITION,
    /** Each slice of the position pays the rates of its own level, as with income tax. */
    EACH_SLICE;

    /** {@link #WHOLE_POSITION}: with rates that rise, it asks for as much as the other policy or more. */
    public static final MarginPolicy DEFAULT = WHOLE_POSITION;
}
