package dev.colibri.kraken.venue;

/** What a venue sends: a channel, and of what; empty where the channel tells of everything at once. */
public record StreamKey(String channel, String name) {}
