package dev.colibri.kraken.futures.stream;
final class FuturesDecoder { FuturesDecoder(FuturesHandler h) {} void decode(byte[] b, int l) {} }
