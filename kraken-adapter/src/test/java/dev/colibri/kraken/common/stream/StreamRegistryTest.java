package dev.colibri.kraken.common.stream;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class StreamRegistryTest {
    private final Desk desk = Desk.up();

    private static TestStream stream(String text) {
        return TestStream.of(text);
    }

    @Test
    void whatIsWantedInOneTurnIsAskedForTogetherAfterIt() {
        desk.want("book A 10", "trade A 0", "book B 10", "book C 25", "book D 10", "book E 10");
        assertThat(desk.told()).isEmpty();
        desk.turn();
        assertThat(desk.told()).containsExactly("0 1 + book A 10, book B 10, book D 10", "0 2 + trade A 0",
                "0 3 + book C 25", "0 4 + book E 10");
        assertThat(desk.turn().told()).isEmpty();
    }

    @Test
    void withoutALinkNothingIsAskedAndANewLinkIsAskedForExactlyWhatIsWanted() {
        Desk down = new Desk();
        down.want("book A 10", "book B 10").turn();
        down.ticket("book B 10").drop();
        assertThat(down.millis(60_000).told()).isEmpty();
        down.registry.linkUp();
        assertThat(down.turn().told()).containsExactly("60000 1 + book A 10");
    }

    @Test
    void aStreamThatIsDroppedBeforeItWasSentIsNeverSent() {
        desk.want("book A 10", "book B 10");
        desk.ticket("book A 10").drop();
        assertThat(desk.turn().told()).containsExactly("0 1 + book B 10");
        assertThat(desk.registry.streams()).containsExactly(stream("book B 10"));
    }

    @Test
    void anEqualStreamOrOneOfTheSameSlotIsWantedOnlyOnce() {
        desk.want("book A 10");
        assertThat(desk.registry.isFree(stream("book A 25"))).isFalse();
        assertThatThrownBy(() -> desk.want("book A 10")).isInstanceOf(IllegalStateException.class)
                .hasMessage("book A 10 is wanted already");
        assertThatThrownBy(() -> desk.want("book A 25")).isInstanceOf(IllegalStateException.class)
                .hasMessage("book A 25 cannot be wanted beside book A 10");
        assertThat(desk.registry.size()).isEqualTo(1);
    }

    @Test
    void aStreamThatIsGrantedAndFlowsIsLeftAlone() {
        desk.want("book A 10").turn().granted("book A 10").millis(9_999).flowing("book A 10");
        desk.told();
        assertThat(desk.millis(3_600_000).flowing("book A 10").told()).isEmpty();
        assertThat(desk.registry.figures()).isEqualTo(new StreamFigures(1, 1, 1, 0, 0, 0, 0, 0));
        assertThat(desk.node.activeTimers()).isZero();
    }

    @Test
    void dataThatComeBeforeTheGrantAreAsGood() {
        desk.want("book A 10").turn().flowing("book A 10").millis(60_000).granted("book A 10").millis(60_000);
        assertThat(desk.told()).containsExactly("0 1 + book A 10");
        assertThat(desk.registry.figures()).isEqualTo(new StreamFigures(1, 1, 1, 0, 0, 0, 0, 0));
    }

    @Test
    void aRefusalFailsTheStreamAndNothingIsGivenBack() {
        desk.want("book A 10", "book B 10").turn().refused("book A 10", "Currency pair not supported A");
        desk.ticket("book A 10").flowing();
        desk.ticket("book A 10").resync("not heard");
        desk.ticket("book A 10").drop();
        assertThat(desk.turn().told()).containsExactly("0 1 + book A 10, book B 10",
                "0 book A 10 failed: Currency pair not supported A");
        assertThat(desk.registry.has(stream("book A 10"))).isFalse();
        desk.want("book A 25");
        assertThat(desk.turn().told()).containsExactly("0 2 + book A 25");
    }

    @Test
    void aRefusalBecauseItIsHeldAlreadyIsAGrant() {
        desk.want("book A 10", "trade A 0").turn().refused("book A 10", "Already subscribed")
                .refused("trade A 0", "Already subscribed to feed, re-requesting").flowing("book A 10", "trade A 0");
        desk.told();
        assertThat(desk.millis(60_000).told()).isEmpty();
        assertThat(desk.registry.figures().granted()).isEqualTo(2);
    }

    @Test
    void aRefusalBecauseTheSlotIsTakenIsNoGrant() {
        desk.want("ohlc A 5").turn().refused("ohlc A 5", "Already subscribed to one ohlc interval on this symbol");
        assertThat(desk.told()).containsExactly("0 1 + ohlc A 5",
                "0 ohlc A 5 failed: Already subscribed to one ohlc interval on this symbol");
    }

    @Test
    void aRefusalForTooManyMessagesIsAskedAgainLaterWithGrowingRests() {
        desk.want("book A 10").turn();
        desk.refused("book A 10", "Exceeded msg rate");
        assertThat(desk.told()).containsExactly("0 1 + book A 10",
                "0 book A 10 stale: the venue takes no more requests for now: Exceeded msg rate");
        assertThat(desk.millis(499).told()).isEmpty();
        assertThat(desk.millis(501).told()).hasSize(1).first().asString().endsWith(" 2 + book A 10");
        desk.refused("book A 10", "Exceeded msg rate");
        assertThat(desk.millis(999).told()).isEmpty();
        assertThat(desk.millis(1_001).told()).hasSize(1).first().asString().endsWith(" 3 + book A 10");
        desk.granted("book A 10").flowing("book A 10");
        assertThat(desk.millis(60_000).told()).isEmpty();
        assertThat(desk.registry.figures()).isEqualTo(new StreamFigures(1, 1, 1, 0, 2, 0, 0, 0));
    }

    @Test
    void aGiftReturnedGoesOutAtOnceAndItsSlotWaitsForTheAnswer() {
        desk.standing("book A 10");
        desk.ticket("book A 10").drop();
        desk.want("book A 25");
        assertThat(desk.turn().told()).containsExactly("0 2 - book A 10");
        assertThat(desk.millis(9_000).told()).isEmpty();
        desk.givenBack("book A 10");
        assertThat(desk.turn().told()).containsExactly("9000 3 + book A 25");
    }

    @Test
    void theSameStreamWantedAnewWaitsForItsOwnReturnToo() {
        desk.standing("book A 10");
        desk.ticket("book A 10").drop();
        desk.want("book A 10");
        assertThat(desk.turn().told()).containsExactly("0 2 - book A 10");
        desk.flowing("book A 10").givenBack("book A 10");
        assertThat(desk.turn().told()).containsExactly("0 3 + book A 10");
    }

    @Test
    void aReturnThatIsNeverAnsweredHoldsItsSlotForTheDeadlineOnly() {
        desk.standing("book A 10");
        desk.ticket("book A 10").drop();
        desk.turn();
        desk.want("book A 25").turn();
        assertThat(desk.told()).containsExactly("0 2 - book A 10");
        assertThat(desk.millis(10_000).told()).containsExactly("10000 3 + book A 25");
    }

    @Test
    void aReturnThatIsNeverAnsweredAndHoldsUpNobodyIsRepeatedAFewTimes() {
        desk.standing("book A 10");
        desk.ticket("book A 10").drop();
        assertThat(desk.millis(600_000).told()).containsExactly("0 2 - book A 10", "10000 3 - book A 10",
                "20000 4 - book A 10", "30000 5 - book A 10", "40000 6 - book A 10");
        assertThat(desk.node.activeTimers()).isZero();
    }

    @Test
    void aReturnThatIsRefusedFreesTheSlotUnlessTooMuchWasSent() {
        desk.standing("book A 10", "trade A 0");
        desk.ticket("book A 10").drop();
        desk.ticket("trade A 0").drop();
        desk.want("book A 25", "trade A 1").turn();
        assertThat(desk.told()).containsExactly("0 3 - book A 10", "0 4 - trade A 0");
        desk.refused("book A 10", "Subscription Not Found").refused("trade A 0", "Exceeded msg rate");
        assertThat(desk.turn().told()).containsExactly("0 5 + book A 25");
        assertThat(desk.millis(2_000).told()).hasSize(1).first().asString().endsWith(" 6 - trade A 0");
    }

    @Test
    void theAnswerToARequestThatWasDroppedMeanwhileIsNotTakenForTheReturns() {
        desk.want("book A 10").turn();
        desk.ticket("book A 10").drop();
        desk.want("book A 10").turn();
        assertThat(desk.told()).containsExactly("0 1 + book A 10", "0 2 - book A 10");
        desk.granted("book A 10");
        assertThat(desk.millis(1_000).told()).isEmpty();
        desk.givenBack("book A 10");
        assertThat(desk.turn().told()).containsExactly("1000 3 + book A 10");
        desk.granted("book A 10").flowing("book A 10");
        assertThat(desk.registry.figures()).isEqualTo(new StreamFigures(1, 1, 1, 0, 0, 0, 0, 0));
    }

    @Test
    void theRefusalOfARequestThatWasDroppedMeanwhileFailsNobody() {
        desk.want("book A 10").turn();
        desk.ticket("book A 10").drop();
        desk.want("book A 10").turn();
        desk.refused("book A 10", "Currency pair not supported A").refused("book A 10", "Subscription Not Found");
        assertThat(desk.turn().told()).containsExactly("0 1 + book A 10", "0 2 - book A 10", "0 3 + book A 10");
    }

    @Test
    void anAnswerOrFirstDataThatDoNotComeMakeTheStreamStaleOnceAndItIsAskedForAgainWithGrowingWaits() {
        desk.want("book A 10").turn().granted("book A 10");
        assertThat(desk.millis(10_000).told()).containsExactly("0 1 + book A 10",
                "10000 book A 10 stale: it was granted and brought nothing within 10000 ms", "10000 2 - book A 10");
        desk.givenBack("book A 10");
        assertThat(desk.millis(10_000).told()).containsExactly("10000 3 + book A 10", "20000 4 - book A 10");
        desk.givenBack("book A 10");
        assertThat(desk.millis(10_500).told()).containsExactly("20500 5 + book A 10", "30500 6 - book A 10");
        desk.givenBack("book A 10");
        assertThat(desk.millis(2_000).told()).containsExactly("32500 7 + book A 10");
        desk.granted("book A 10").flowing("book A 10");
        desk.registry.linkDown("gone");
        assertThat(desk.told()).containsExactly("32500 book A 10 stale: gone");
    }

    @Test
    void eachLossOfALinkMakesEachStreamStaleOnceAndItsReturnSaysThatTheyAreAskedForAgain() {
        desk.standing("book A 10", "book B 10");
        desk.want("book C 10");
        desk.registry.linkDown("the server went away");
        desk.registry.linkDown("twice");
        assertThat(desk.millis(60_000).told()).containsExactly("0 book A 10 stale: the server went away",
                "0 book B 10 stale: the server went away", "0 book C 10 stale: the server went away");
        desk.want("book D 10");
        desk.registry.linkUp();
        assertThat(desk.turn().told()).containsExactly("60000 book A 10 resyncing: the connection stands again",
                "60000 book B 10 resyncing: the connection stands again",
                "60000 book C 10 resyncing: the connection stands again",
                "60000 2 + book A 10, book B 10, book C 10", "60000 3 + book D 10");
        desk.registry.linkDown("again");
        assertThat(desk.told()).containsExactly("60000 book A 10 stale: again", "60000 book B 10 stale: again",
                "60000 book C 10 stale: again", "60000 book D 10 stale: again");
        assertThat(desk.node.activeTimers()).isZero();
    }

    @Test
    void aStreamIsPutRightByGivingItBackAndAskingAgain() {
        desk.standing("book A 10");
        desk.ticket("book A 10").resync("checksum");
        desk.ticket("book A 10").resync("not twice");
        assertThat(desk.told()).containsExactly("0 book A 10 resyncing: checksum");
        assertThat(desk.turn().told()).containsExactly("0 2 - book A 10");
        desk.flowing("book A 10").givenBack("book A 10");
        assertThat(desk.turn().told()).containsExactly("0 3 + book A 10");
        desk.ticket("book A 10").resync("not while it is asked for");
        desk.granted("book A 10").flowing("book A 10");
        assertThat(desk.millis(60_000).told()).isEmpty();
        assertThat(desk.registry.figures().resyncs()).isEqualTo(1);
    }

    private void putRight(String expectedWait) {
        desk.ticket("book A 10").resync("checksum");
        desk.turn().givenBack("book A 10");
        long before = desk.node.clock().nanos() / 1_000_000;
        desk.turn();
        while (!desk.log.getLast().contains(" + ")) {
            desk.millis(100);
        }
        assertThat(desk.node.clock().nanos() / 1_000_000 - before).isEqualTo(Long.parseLong(expectedWait));
        desk.granted("book A 10").flowing("book A 10").told();
    }

    @Test
    void theWaitsGrowAndAfterTheLastTheStreamFails() {
        desk.standing("book A 10");
        for (String wait : List.of("0", "500", "2000", "4000", "8000")) {
            putRight(wait);
        }
        desk.ticket("book A 10").resync("checksum");
        assertThat(desk.turn().told()).hasSize(2).first().asString()
                .endsWith("book A 10 failed: checksum; 5 attempts to put it right were in vain");
        assertThat(desk.registry.size()).isZero();
        desk.givenBack("book A 10").turn();
        assertThat(desk.node.activeTimers()).isZero();
    }

    @Test
    void attemptsAreForgottenAfterAQuietWhile() {
        desk.standing("book A 10");
        for (int i = 0; i < 20; i++) {
            putRight("0");
            desk.millis(60_000);
        }
        putRight("0");
        desk.millis(59_000);
        putRight("500");
    }

    @Test
    void aStreamThatIsPutRightWhenTheLinkGoesIsAskedForOnTheNextAtOnce() {
        desk.standing("book A 10");
        putRight("0");
        desk.ticket("book A 10").resync("checksum");
        desk.turn();
        desk.registry.linkDown("gone");
        desk.registry.linkUp();
        assertThat(desk.turn().told()).containsExactly("0 book A 10 resyncing: checksum", "0 4 - book A 10",
                "0 book A 10 stale: gone", "0 book A 10 resyncing: the connection stands again", "0 5 + book A 10");
    }

    @Test
    void aStreamThatTheVenueEndsByItselfIsAskedForAgain() {
        desk.standing("book A 10");
        desk.givenBack("book A 10");
        assertThat(desk.turn().told()).containsExactly("0 book A 10 stale: the venue ended it", "0 2 + book A 10");
    }

    @Test
    void answersThatFitNothingAreCountedAndChangeNothing() {
        desk.standing("book A 10");
        desk.granted("book A 10").givenBack("book B 10").refused("book B 10", "no").refused("book A 10", "no")
                .refused("book A 10", "Subscription Not Found");
        assertThat(desk.millis(60_000).told()).isEmpty();
        assertThat(desk.registry.figures()).isEqualTo(new StreamFigures(1, 1, 1, 0, 0, 0, 0, 5));
    }

    @Test
    void aStreamThatNobodyWantsAndTheVenueHasIsGivenBackOnce() {
        desk.registry.unwanted(stream("book A 10"));
        desk.registry.unwanted(stream("book A 10"));
        desk.granted("book B 10").refused("trade C 0", "Exceeded msg rate");
        assertThat(desk.turn().told()).containsExactly("0 1 - book A 10, book B 10", "0 2 - trade C 0");
        desk.givenBack("book A 10", "book B 10", "trade C 0").standing("book A 10");
        desk.registry.unwanted(stream("book A 10"));
        desk.registry.unwanted(stream("book A 25"));
        assertThat(desk.millis(60_000).told()).isEmpty();
    }

    @Test
    void theReturnOfAnEarlierTimeIsNotTakenForOneThatIsStillToBeSent() {
        desk.standing("book A 10");
        desk.ticket("book A 10").resync("checksum");
        desk.millis(10_000).granted("book A 10").flowing("book A 10");
        assertThat(desk.told()).containsExactly("0 book A 10 resyncing: checksum", "0 2 - book A 10",
                "10000 3 + book A 10");
        desk.ticket("book A 10").drop();
        desk.givenBack("book A 10");
        assertThat(desk.turn().told()).containsExactly("10000 4 - book A 10");
    }

    @Test
    void refusalsThatNameLittleAreMatchedToWhatIsUnanswered() {
        desk.want("book A 10", "book B 10", "trade A 0").turn();
        assertThat(desk.registry.asked(1, any -> true)).contains(stream("book A 10"));
        assertThat(desk.registry.asked(1, one -> one.symbol().equals("B"))).contains(stream("book B 10"));
        assertThat(desk.registry.asked(2, one -> one.symbol().equals("B"))).isEmpty();
        assertThat(desk.registry.oldestUnanswered()).contains(stream("book A 10"));
        desk.granted("book A 10");
        desk.ticket("book B 10").drop();
        assertThat(desk.registry.asked(1, any -> true)).contains(stream("book B 10"));
        assertThat(desk.registry.oldestUnanswered()).contains(stream("book B 10"));
        desk.turn().refused("book B 10", "no");
        assertThat(desk.registry.oldestUnanswered()).contains(stream("trade A 0"));
        assertThat(desk.registry.asked(3, any -> true)).contains(stream("book B 10"));
        desk.granted("trade A 0").givenBack("book B 10");
        assertThat(desk.registry.oldestUnanswered()).isEmpty();
        assertThat(desk.registry.asked(3, any -> true)).isEmpty();
    }

    @Test
    void noMoreRequestsAreUnansweredThanThePolicyAllowsAndTheRestFollows() {
        Desk narrow = new Desk(new StreamPolicy(Duration.ofSeconds(10), List.of(Duration.ZERO), Duration.ofMinutes(1),
                Duration.ofSeconds(1), Duration.ofSeconds(30), 2));
        narrow.registry.linkUp();
        narrow.want("a A 0", "b A 0", "c A 0", "d A 0", "e A 0").turn();
        assertThat(narrow.told()).containsExactly("0 1 + a A 0", "0 2 + b A 0");
        narrow.granted("b A 0");
        assertThat(narrow.turn().told()).containsExactly("0 3 + c A 0");
        narrow.ticket("d A 0").drop();
        narrow.flowing("a A 0");
        assertThat(narrow.turn().told()).containsExactly("0 4 + e A 0");
    }

    @Test
    void listenersMayCallAnythingFromInside() {
        desk.standing("book A 10", "book B 10", "book C 10");
        desk.reaction = line -> {
            if (line.equals("book A 10 stale: gone")) {
                desk.ticket("book B 10").drop();
                desk.ticket("book A 10").drop();
                desk.want("book A 25", "book D 10");
            } else if (line.startsWith("book C 10 resyncing")) {
                desk.ticket("book C 10").drop();
                desk.want("book C 10");
            }
        };
        desk.registry.linkDown("gone");
        desk.registry.linkUp();
        assertThat(desk.turn().told()).containsExactly("0 book A 10 stale: gone", "0 book C 10 stale: gone",
                "0 book C 10 resyncing: the connection stands again", "0 2 + book A 25",
                "0 3 + book D 10, book C 10");
    }

    @Test
    void aLinkThatBreaksWhileItIsWrittenToEndsTheWriting() {
        desk.want("book A 10", "trade A 0");
        desk.reaction = line -> {
            if (line.contains(" + ")) {
                desk.registry.linkDown("broken");
            }
        };
        assertThat(desk.turn().told()).containsExactly("0 1 + book A 10", "0 book A 10 stale: broken",
                "0 trade A 0 stale: broken");
        assertThat(desk.node.activeTimers()).isZero();
    }

    @Test
    void afterTheCloseNothingRunsAndNothingIsTold() {
        desk.standing("book A 10");
        desk.want("book B 10").turn().told();
        desk.registry.close();
        desk.ticket("book A 10").resync("checksum");
        desk.ticket("book B 10").drop();
        assertThat(desk.millis(60_000).told()).isEmpty();
        assertThat(desk.registry.size()).isZero();
        assertThat(desk.node.activeTimers()).isZero();
    }
}
