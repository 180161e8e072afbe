package dev.colibri.architecture.violations.node.runtime;

/** A host with a favourite guest. */
final class NamesTheVenue {
    boolean isFavourite(String type) {
        return type.equals("kraken");
    }
}
