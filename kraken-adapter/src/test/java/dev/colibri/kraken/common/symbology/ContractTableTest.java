package dev.colibri.kraken.common.symbology;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.colibri.api.model.Asset;
import dev.colibri.api.model.InstrumentId;

import static org.assertj.core.api.Assertions.assertThat;

class ContractTableTest {
    private static final InstrumentId PERPETUAL = KrakenSymbols.id("PF_XBTUSD");
    private static final InstrumentId SHARE = KrakenSymbols.id("PF_AAPLxUSD");

    private final ContractTable table = ContractTable.of(List.of(PERPETUAL, SHARE));

    @ParameterizedTest
    @CsvSource({"PF_XBTUSD, PF_XBTUSD", "pf_xbtusd, PF_XBTUSD", "PF_AAPLxUSD, PF_AAPLxUSD",
            "PF_AAPLXUSD, PF_AAPLxUSD", "pf_aaplxusd, PF_AAPLxUSD"})
    void theListedSpellingIsFoundFromAnyCase(String name, String symbol) {
        assertThat(table.find(name)).contains(KrakenSymbols.id(symbol));
    }

    @Test
    void anUnknownContractIsNotFound() {
        assertThat(table.find("PF_BTCUSD")).isEmpty();
        assertThat(ContractTable.EMPTY.find("PF_XBTUSD")).isEmpty();
    }

    @Test
    void namesThatDifferInCaseAloneAreTakenAtTheLetter() {
        InstrumentId other = KrakenSymbols.id("PF_AAPLXUSD");
        ContractTable both = ContractTable.of(List.of(SHARE, other));
        assertThat(both.find("PF_AAPLxUSD")).contains(SHARE);
        assertThat(both.find("PF_AAPLXUSD")).contains(other);
        assertThat(both.find("pf_aaplxusd")).isEmpty();
    }

    @Test
    void aContractMayBeWrittenWithColibrisNameOfItsBase() {
        assertThat(ContractTable.spellings("PF_XBTUSD", Asset.of("BTC"))).containsExactly("PF_XBTUSD", "PF_BTCUSD");
        assertThat(ContractTable.spellings("FI_XBTUSD_261225", Asset.of("BTC")))
                .containsExactly("FI_XBTUSD_261225", "FI_BTCUSD_261225");
        assertThat(ContractTable.spellings("PF_ETHUSD", Asset.of("ETH"))).containsExactly("PF_ETHUSD");
    }
}
