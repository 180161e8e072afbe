package dev.colibri.api.time;

/** Is told when a task that ran later has thrown. Must not throw itself. */
@FunctionalInterface
public interface TaskFailures {

    /** A task has thrown; the timers go on. */
    void failed(Throwable cause);
}
