package dev.colibri.api.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.account.AccountState;
import dev.colibri.api.account.Balance;
import dev.colibri.api.account.Position;
import dev.colibri.api.model.AccountId;
import dev.colibri.api.model.Asset;
import dev.colibri.api.model.Instrument;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Money;
import dev.colibri.api.model.Price;
import dev.colibri.api.strategy.Portfolio;

/** A portfolio that a test fills: flat and without money until it is told otherwise. */
public final class TestPortfolio implements Portfolio {
    private final AccountId main;
    private final Function<InstrumentId, Instrument> instruments;
    private final Map<InstrumentId, Position> positions = new LinkedHashMap<>();
    private final Map<InstrumentId, Price> marks = new LinkedHashMap<>();
    private @Nullable AccountState state;

    TestPortfolio(AccountId main, Function<InstrumentId, Instrument> instruments) {
        this.main = main;
        this.instruments = instruments;
    }

    /** The account stands like this. */
    public void holds(AccountState account) {
        state = account;
    }

    /** The position is this. */
    public void holds(Position position) {
        positions.put(position.instrument(), position);
    }

    /** Positions of an instrument are valued at this price. */
    public void mark(InstrumentId instrument, Price price) {
        marks.put(instrument, price);
    }

    @Override
    public Optional<AccountState> account(AccountId account) {
        return Optional.ofNullable(state).filter(known -> known.account().equals(account));
    }

    @Override
    public Balance balance(Asset asset) {
        return account(main).map(known -> known.balance(asset)).orElseGet(() -> Balance.zero(asset));
    }

    @Override
    public Position position(InstrumentId instrument) {
        Position known = positions.get(instrument);
        return known != null ? known : Position.flat(main, instruments.apply(instrument));
    }

    @Override
    public List<Position> positions() {
        return positions.values().stream().filter(position -> !position.isFlat()).toList();
    }

    @Override
    public Optional<Money> unrealised(InstrumentId instrument) {
        return Optional.ofNullable(marks.get(instrument)).map(position(instrument)::unrealised);
    }
}
