package dev.colibri.api.contract.fake;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.order.AmendRequest;
import dev.colibri.api.order.OrderEvent.Command;
import dev.colibri.api.time.Timer;

/** A command that was sent and has no answer yet. */
final class PendingCommand {
    private final Command command;
    private final long number;
    private final int leg;
    private final long sentTime;
    private final Optional<AmendRequest> amend;
    private @Nullable Timer deadline;
    private boolean doubted;
    private int absences;

    PendingCommand(Command command, long number, int leg, long sentTime, Optional<AmendRequest> amend) {
        this.command = command;
        this.number = number;
        this.leg = leg;
        this.sentTime = sentTime;
        this.amend = amend;
    }

    Command command() {
        return command;
    }

    /** The number of the message it went in. */
    long number() {
        return number;
    }

    /** Which of the message's commands it was. */
    int leg() {
        return leg;
    }

    long sentTime() {
        return sentTime;
    }

    Optional<AmendRequest> amend() {
        return amend;
    }

    boolean doubted() {
        return doubted;
    }

    void doubt() {
        doubted = true;
    }

    /** Complete books do not show it; whether that is proof by now. */
    boolean isAbsent(long now, long longEnough) {
        absences++;
        return absences >= 2 && now - sentTime >= longEnough;
    }

    void deadline(Timer timer) {
        deadline = timer;
    }

    void cancelTimer() {
        if (deadline != null) {
            deadline.cancel();
        }
    }
}
