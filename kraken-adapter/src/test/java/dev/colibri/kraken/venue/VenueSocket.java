package dev.colibri.kraken.venue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.NetSocket;

/**
 * The venue's end of a WebSocket, frame by frame after RFC 6455, so that it can also do what no library would: keep
 * silent to a ping, hang up in the midst of a frame, send nonsense.
 */
public final class VenueSocket {
    private static final int CONTINUED = 0;
    private static final int TEXT = 1;
    private static final int BINARY = 2;
    private static final int CLOSE = 8;
    private static final int PING = 9;
    private static final int PONG = 10;
    private static final int FINAL = 0x80;
    private static final int MASKED = 0x80;

    private final NetSocket socket;
    private final Runnable moved;
    private final Consumer<VenueSocket> gone;
    private final Consumer<Runnable> guard;
    private final Map<String, Promise<Void>> pings = new LinkedHashMap<>();
    private Consumer<String> onText = text -> {};
    private Runnable onClose = () -> {};
    private Buffer unread = Buffer.buffer();
    private Buffer message = Buffer.buffer();
    private boolean silent;
    private boolean closed;
    private long pinged;

    VenueSocket(NetSocket socket, Runnable moved, Consumer<VenueSocket> gone, Consumer<Runnable> guard) {
        this.socket = socket;
        this.moved = moved;
        this.gone = gone;
        this.guard = guard;
        socket.handler(this::read);
        socket.closeHandler(hungUp -> ended());
        socket.exceptionHandler(broken -> ended());
    }

    /** What comes of the other end, and what happens at its end; before anything is sent. */
    public void handle(Consumer<String> text, Runnable close) {
        onText = text;
        onClose = close;
    }

    /** Sends a text, unless the link is silent or gone. */
    public void send(String text) {
        frame(FINAL | TEXT, Buffer.buffer(text));
    }

    /** Sends a text in several frames. */
    public void sendInPieces(String text, int pieces) {
        Buffer bytes = Buffer.buffer(text);
        for (int i = 0; i < pieces; i++) {
            int last = i == pieces - 1 ? FINAL : 0;
            frame(last | (i == 0 ? TEXT : CONTINUED),
                    bytes.getBuffer(bytes.length() * i / pieces, bytes.length() * (i + 1) / pieces));
        }
    }

    /** Sends bytes that are no text. */
    public void sendBinary(Buffer bytes) {
        frame(FINAL | BINARY, bytes);
    }

    /** Begins a text and hangs up in the midst of it. */
    public void breakWithin(String text) {
        Buffer whole = framed(FINAL | TEXT, Buffer.buffer(text));
        socket.write(whole.getBuffer(0, whole.length() / 2)).onComplete(written -> cut());
    }

    /** Pings the other end; the future ends when it answered, or is gone, or when the link is silent. */
    Future<Void> ping() {
        if (silent || closed) {
            return Future.succeededFuture();
        }
        Promise<Void> answer = Promise.promise();
        String sign = "venue-" + ++pinged;
        pings.put(sign, answer);
        socket.write(framed(FINAL | PING, Buffer.buffer(sign)));
        return answer.future();
    }

    /** Says goodbye with a code. */
    public void close(int code, String reason) {
        frame(FINAL | CLOSE, Buffer.buffer().appendUnsignedShort(code).appendString(reason));
    }

    /** Hangs up without a word. */
    public void cut() {
        socket.close();
        ended();
    }

    /** Sends nothing from now on, and hears nothing: the link stands, and nobody is there. */
    public void fallSilent() {
        silent = true;
        forgetPings();
    }

    public boolean isOpen() {
        return !closed;
    }

    private void frame(int head, Buffer payload) {
        if (!silent && !closed) {
            moved.run();
            socket.write(framed(head, payload));
        }
    }

    private static Buffer framed(int head, Buffer payload) {
        Buffer frame = Buffer.buffer(payload.length() + 10).appendByte((byte) head);
        if (payload.length() < 126) {
            frame.appendByte((byte) payload.length());
        } else if (payload.length() < 1 << 16) {
            frame.appendByte((byte) 126).appendUnsignedShort(payload.length());
        } else {
            frame.appendByte((byte) 127).appendLong(payload.length());
        }
        return frame.appendBuffer(payload);
    }

    private void read(Buffer bytes) {
        unread.appendBuffer(bytes);
        while (!closed && readFrame()) {
            continue;
        }
    }

    /** Reads one frame, which a client always masks; {@code false} when there is no whole one yet. */
    private boolean readFrame() {
        if (unread.length() < 2) {
            return false;
        }
        int head = unread.getUnsignedByte(0);
        int size = unread.getUnsignedByte(1) & ~MASKED;
        int at = size < 126 ? 2 : size == 126 ? 4 : 10;
        if (unread.length() < at + 4) {
            return false;
        }
        int length = size < 126 ? size : size == 126 ? unread.getUnsignedShort(2) : (int) unread.getLong(2);
        if (unread.length() < at + 4 + length) {
            return false;
        }
        byte[] mask = unread.getBytes(at, at + 4);
        byte[] payload = unread.getBytes(at + 4, at + 4 + length);
        for (int i = 0; i < length; i++) {
            payload[i] ^= mask[i % 4];
        }
        unread = unread.getBuffer(at + 4 + length, unread.length());
        take(head, payload);
        return true;
    }

    private void take(int head, byte[] payload) {
        int kind = head & 0x0f;
        if (kind == CLOSE) {
            moved.run();
            if (!silent) {
                socket.write(framed(FINAL | CLOSE, Buffer.buffer(payload)));
            }
            cut();
        } else if (silent) {
            moved.run();
        } else if (kind == PING) {
            frame(FINAL | PONG, Buffer.buffer(payload));
        } else if (kind == PONG) {
            Promise<Void> answered = pings.remove(new String(payload, StandardCharsets.UTF_8));
            if (answered != null) {
                answered.complete();
            }
        } else {
            moved.run();
            message.appendBytes(payload);
            if ((head & FINAL) != 0) {
                String text = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(message.getBytes())).toString();
                message = Buffer.buffer();
                guard.accept(() -> onText.accept(text));
            }
        }
    }

    private void ended() {
        if (!closed) {
            closed = true;
            moved.run();
            forgetPings();
            gone.accept(this);
            onClose.run();
        }
    }

    private void forgetPings() {
        pings.values().forEach(Promise::tryComplete);
        pings.clear();
    }
}
