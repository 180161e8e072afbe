package dev.colibri.api.contract;

import java.util.List;

import static dev.colibri.api.contract.CheckList.check;
import static dev.colibri.api.contract.CheckList.elsewhere;

/** The checks of instruments, market data and connections. Those from 101 on are Colibri's own. */
final class MarketCheckList implements CheckList {
    private static final String WIRE = "it is about the bytes of one wire: the connector's own tests make it";

    @Override
    public List<Entry> entries() {
        return List.of(
                check(1, "all instruments load, each with a valid tick and lot"),
                check(2, "asking for one instrument loads that one"),
                check(3, "changes of instruments are told"),
                check(4, "changes of both sides of a book arrive"),
                check(5, "a book at intervals keeps its interval"),
                check(6, "a book to depth 10 is sorted"),
                check(7, "a book can be requested"),
                check(8, "a kept book is never empty, never crossed, bids descend and asks ascend"),
                check(9, "a quote's bid is below its ask"),
                check(10, "a trade has price, size, aggressor and id"),
                check(11, "past trades ascend and have unique ids"),
                check(12, "a live bar's high is not below open, close and low"),
                check(13, "bars come in order, past and live"),
                check(14, "mark prices are told"),
                check(15, "index prices are told"),
                check(16, "funding rates are told"),
                check(17, "past funding rates ascend"),
                check(18, "a market's status is told"),
                check(19, "after an unsubscribe there is silence"),
                check(20, "a subscription's parameters are honoured"),
                check(21, "nothing is left behind after closing"),
                elsewhere(80, "requests are spelt exactly", WIRE),
                check(81, "a failed request keeps the venue's code and words"),
                elsewhere(82, "a login's success or failure shows in the state", WIRE),
                check(83, "a link that says nothing is noticed"),
                check(84, "a reconnect restores what is wanted and skips what was given back"),
                check(85, "data, grants and refusals reach the stream that they are about"),
                elsewhere(86, "order frames are counted against the quota of orders", WIRE),
                elsewhere(87, "tests wait for conditions and never sleep", "TestNode is the only way to wait, and "
                        + "waits for conditions; it has no way to sleep"),
                elsewhere(88, "a scripted venue counts links and streams", "MarketVenueHarness asks it of every venue "
                        + "(openLinks, streams), and the suites compare the counts"),
                check(94, "a damaged message is noticed, and costs only its own stream a resync"),
                check(97, "legacy names and names that begin with X or Z mean what they mean"),
                check(99, "maintenance of the venue is told"),
                check(100, "a stream that was granted and stays silent is told as stale"),
                check(101, "a stream is pending when it is asked for, and live before its first data"),
                check(102, "a refused stream fails in the venue's words"),
                check(103, "what is not declared fails, by name"),
                check(104, "equal subscriptions are one stream, which ends with the last"),
                check(105, "two depths of one instrument do not disturb each other"),
                check(106, "a book's changes, applied to a copy, give the book"),
                check(107, "a book that is sent whole again replaces the old one"),
                check(108, "a quote is the top of the venue's book"),
                check(109, "event times are the venue's, receive times ours"),
                check(110, "a bar is stamped at its close, and a growing candle is none"),
                check(111, "what happened before a subscription, and what is requested, is not told as live"),
                check(112, "a bar with a gap is repaired, or says that it is incomplete"),
                check(113, "a range holds its start and not its end; a bare limit means the newest"),
                check(114, "history is complete, whatever the pages, or fails"),
                check(115, "who follows a long answer can stop it"),
                check(116, "a break makes every stream stale, and then live again"),
                check(117, "a silent link is a broken link"),
                check(118, "missed trades are recovered once each, in order, and say so"),
                check(119, "everything comes on one thread, and receive times never go back"),
                check(120, "open interest and statistics are the venue's"),
                check(121, "every spelling means its instrument; a slip is answered with what is near"),
                check(122, "figures are exactly those that the venue lists"),
                check(123, "a book order by order agrees with its levels"),
                check(124, "the connection's status tells its state and every stream's"),
                check(125, "connecting to a venue that is away fails by name, and can be tried again"),
                check(126, "requests are answered without a link"),
                check(127, "a ticker can be requested, and is the venue's"));
    }
}
