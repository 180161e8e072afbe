package dev.colibri.api.spi;

/** How a command ended, as scripts see it. */
public enum ExitCode {
    /** It did what was asked. */
    OK(0),
    /** It failed. */
    ERROR(1),
    /** What was named does not exist, or the command line is wrong. */
    NOT_FOUND(2),
    /** What it needs does not run. */
    NOT_RUNNING(3),
    /** The configuration is wrong. */
    CONFIG(4),
    /** It took too long. */
    TIMEOUT(5);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    /** The process's exit code. */
    public int code() {
        return code;
    }
}
