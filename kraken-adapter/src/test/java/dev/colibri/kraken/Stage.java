package dev.colibri.kraken;

import java.util.LinkedHashMap;
import java.util.Map;

import dev.colibri.api.spi.Connection;
import dev.colibri.api.spi.Finding;
import dev.colibri.api.testing.TestNode;
import dev.colibri.kraken.common.rest.ScriptedServer;
import dev.colibri.kraken.common.rest.ScriptedServer.Answer;
import dev.colibri.kraken.common.rest.ScriptedServer.Asked;
import dev.colibri.kraken.scripted.ScriptedVenue;

/** A server that answers as both products do, and a node on which whole connections to it live. */
final class Stage implements AutoCloseable {
    static final String TIME = "2026-01-05T09:30:00.000Z";
    static final String KEY_INFO = "/0/private/GetApiKeyInfo";
    static final String WALLETS = "/derivatives/api/v3/accounts";

    final ScriptedServer server = new ScriptedServer();
    final TestNode node = TestNode.named("kraken").onEventLoop().build();
    final ScriptedVenue venue = new ScriptedVenue();

    /** The venue lists what its fixtures hold, is online, and knows no key. */
    Stage() {
        for (String path : new String[]{ScriptedVenue.ASSETS, ScriptedVenue.PAIRS, ScriptedVenue.INSTRUMENTS,
                ScriptedVenue.CONDITIONS}) {
            server.on(path, asked -> Answer.json(venue.answer(asked.path(), asked.query())));
        }
        server.on("/0/public/Time", Answer.json(spot("{\"unixtime\":1767605400,\"rfc1123\":\"x\"}")))
                .on("/0/public/SystemStatus", Answer.json(
                        spot("{\"status\":\"online\",\"timestamp\":\"2026-01-05T09:30:00Z\"}")))
                .on("/derivatives/api/v3/tickers/PF_XBTUSD",
                        Answer.json(futures("\"ticker\":{\"symbol\":\"PF_XBTUSD\"}")))
                .on("/derivatives/api/v3/tickers", Answer.json(futures("\"tickers\":[]")));
    }

    /** A Spot answer. */
    static String spot(String result) {
        return "{\"error\":[],\"result\":" + result + "}";
    }

    /** A Futures answer. */
    static String futures(String fields) {
        return "{\"result\":\"success\",\"serverTime\":\"" + TIME + "\"," + fields + "}";
    }

    /** What Spot tells of a key with these permissions. */
    static String keyInfo(String name, String... permissions) {
        return spot("{\"apiKeyName\":\"" + name + "\",\"nonceWindow\":\"0\",\"permissions\":[\""
                + String.join("\",\"", permissions) + "\"],\"validUntil\":\"0\",\"ipAllowlist\":[]}");
    }

    /** Lets each Spot key be answered by its public part; others are no keys. */
    void spotKeys(Map<String, String> answers) {
        server.on(KEY_INFO, asked -> Answer.json(answers.getOrDefault(spotKey(asked),
                "{\"error\":[\"EAPI:Invalid key\"]}")));
    }

    /** The public part of the key of a Spot request. */
    static String spotKey(Asked asked) {
        return asked.header("API-Key");
    }

    /** The public part of the key of a Futures request. */
    static String futuresKey(Asked asked) {
        return asked.header("APIKey");
    }

    Connection open(TestSettings settings) {
        return node.call(() -> new KrakenConnector().open(settings.build(), node));
    }

    /** Opens and connects. */
    KrakenConnection connected(TestSettings settings) {
        KrakenConnection connection = (KrakenConnection) open(settings);
        node.await(node.call(connection::connect));
        return connection;
    }

    /** Opens, and tries in vain to connect. */
    Throwable notConnected(TestSettings settings) {
        Connection connection = open(settings);
        return node.awaitFailure(node.call(connection::connect));
    }

    /** Opens and diagnoses; what was found by the names of the checks, in order. */
    Map<String, Finding> diagnosed(TestSettings settings) {
        Connection connection = open(settings);
        Map<String, Finding> found = new LinkedHashMap<>();
        node.await(node.call(connection::diagnose)).forEach(finding -> found.put(finding.check(), finding));
        return found;
    }

    TestSettings settings() {
        return TestSettings.at(server.url());
    }

    @Override
    public void close() {
        node.close();
        server.close();
    }
}
