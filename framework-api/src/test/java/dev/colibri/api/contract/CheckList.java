package dev.colibri.api.contract;

import java.util.List;

/** Numbered checks, and for those that no suite can make, where they are made instead. */
interface CheckList {

    /** The checks, ascending. */
    List<Entry> entries();

    /** A check that a suite makes. */
    static Entry check(int number, String text) {
        return new Entry(number, text, "");
    }

    /** A check that is made elsewhere. */
    static Entry elsewhere(int number, String text, String where) {
        return new Entry(number, text, where);
    }

    /**
     * One check.
     *
     * @param text what must be so
     * @param where where it is made and why there; empty when a suite makes it
     */
    record Entry(int number, String text, String where) {

        boolean isElsewhere() {
            return !where.isEmpty();
        }
    }
}
