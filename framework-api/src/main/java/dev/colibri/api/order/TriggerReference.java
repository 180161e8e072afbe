package dev.colibri.api.order;

/** Which price a trigger watches. */
public enum TriggerReference {
    LAST, MARK, INDEX
}
