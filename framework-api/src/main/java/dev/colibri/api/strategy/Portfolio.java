package dev.colibri.api.strategy;

import java.util.List;
import java.util.Optional;

import dev.colibri.api.account.AccountState;
import dev.colibri.api.account.Balance;
import dev.colibri.api.account.Position;
import dev.colibri.api.model.AccountId;
import dev.colibri.api.model.Asset;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Money;

/** What this strategy's accounts hold. */
public interface Portfolio {

    /** The account as last told; empty before the first time. */
    Optional<AccountState> account(AccountId account);

    /** A balance of the strategy's first account; zero when there is none. */
    Balance balance(Asset asset);

    /** A position of the strategy's first account; flat when there is none. */
    Position position(InstrumentId instrument);

    /** All positions that are not flat. */
    List<Position> positions();

    /** Profit and loss not yet realised, where a price is known to value it. */
    Optional<Money> unrealised(InstrumentId instrument);
}
