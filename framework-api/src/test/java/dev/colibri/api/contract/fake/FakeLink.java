package dev.colibri.api.contract.fake;

/** One link to the fake venue, as its user sees it. */
interface FakeLink {

    /** Asks for a stream; one that flows already begins anew. */
    void subscribe(FakeKey key);

    /** Gives a stream back. */
    void unsubscribe(FakeKey key);

    /** Hangs up; the listener hears nothing any more. */
    void close();

    /** Hears what comes. */
    interface Listener {

        void onMessage(FakeMessage message);

        /** The link broke. */
        void onBreak();
    }
}
