package dev.colibri.architecture.violations.api.random;

/** The source of chance may. */
final class MayDraw {
    double draw() {
        return Math.random();
    }
}
