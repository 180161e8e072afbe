package dev.colibri.api.spi;

import dev.colibri.api.model.Require;

/**
 * What one check of a diagnosis found.
 *
 * @param check what was looked at: {@code clock skew}, {@code permission: query funds}
 * @param detail what was seen
 * @param remedy what to do about it; empty when nothing
 */
public record Finding(String check, Verdict verdict, String detail, String remedy) {

    public Finding {
        Require.words("check", check);
        Require.present("verdict", verdict);
        Require.present("detail", detail);
        Require.present("remedy", remedy);
    }

    /** How a check ended. */
    public enum Verdict {
        OK, WARNING, FAILED, SKIPPED
    }
}
