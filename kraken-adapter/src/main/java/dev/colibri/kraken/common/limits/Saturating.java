package dev.colibri.kraken.common.limits;

/** Sums of times that stop at the ends of a long instead of turning round. */
final class Saturating {
    private Saturating() {}

    static long plus(long time, long span) {
        long sum = time + span;
        return ((time ^ sum) & (span ^ sum)) < 0 ? (time < 0 ? Long.MIN_VALUE : Long.MAX_VALUE) : sum;
    }

    static long minus(long time, long other) {
        long difference = time - other;
        return ((time ^ other) & (time ^ difference)) < 0 ? (time < 0 ? Long.MIN_VALUE : Long.MAX_VALUE) : difference;
    }
}
