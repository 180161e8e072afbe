package dev.colibri.kraken.spot.account;

import java.time.Instant;
import java.util.Optional;

import dev.colibri.api.model.AccountId;
import dev.colibri.api.model.ConnectionName;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.spi.ReportQuery;
import dev.colibri.kraken.common.account.Ownership;
import dev.colibri.kraken.common.account.StoppedClock;

/** An account against a script. */
final class SpotSession {
    static final AccountId MAIN = AccountId.parse("kraken/main");
    static final AccountId EXTERNAL = AccountId.parse("kraken/external");
    static final ReportQuery ALL = ReportQuery.all(new ConnectionName("kraken"));

    final ScriptedAccount venue = new ScriptedAccount();
    final StoppedClock clock = new StoppedClock("2026-11-20T12:00:00Z");
    final SpotAccount account = new SpotAccount(venue, new TestNames(), clock,
            new Ownership(MAIN, id -> id.isPresent() && id.get().value().startsWith("aaa") ? MAIN : EXTERNAL),
            SpotAccount.MARGIN_ASSET);

    static ReportQuery between(String from, String to) {
        return new ReportQuery(ALL.connection(), Optional.<InstrumentId>empty(), Optional.of(Instant.parse(from)),
                Optional.of(Instant.parse(to)));
    }
}
