package dev.colibri.architecture.violations.api.bar;

/** Volumes in binary fractions. */
final class HoldsFloats {
    private final float[] volumes = {};

    Object volumes() {
        return volumes;
    }
}
