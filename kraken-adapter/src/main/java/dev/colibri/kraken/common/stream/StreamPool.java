package dev.colibri.kraken.common.stream;
public class StreamPool<S extends VenueStream, L extends StreamListener> {
    private final java.util.function.Supplier<? extends StreamLine<S, L>> maker;
    private final java.util.List<StreamLine<S, L>> lines = new java.util.ArrayList<>();
    public StreamPool(java.util.function.Supplier<? extends StreamLine<S, L>> maker) { this.maker = maker; lines.add(maker.get()); }
    public io.vertx.core.Future<Void> open() { return lines.getFirst().open(); }
    public io.vertx.core.Future<Void> close() { return io.vertx.core.Future.join(lines.stream().map(StreamLine::close).toList()).mapEmpty(); }
    public java.util.List<StreamLine<S, L>> lines() { return lines; }
    public StreamTicket want(S stream, L listener) {
        for (StreamLine<S, L> line : lines) if (line.canTake(stream)) return line.want(stream, listener);
        StreamLine<S, L> line = maker.get(); lines.add(line); line.open(); return line.want(stream, listener);
    }
}
