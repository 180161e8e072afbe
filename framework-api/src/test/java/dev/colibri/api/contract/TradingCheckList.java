package dev.colibri.api.contract;

import java.util.List;

import static dev.colibri.api.contract.CheckList.check;
import static dev.colibri.api.contract.CheckList.elsewhere;

/** The checks of orders and accounts. Those from 201 on are Colibri's own. */
final class TradingCheckList implements CheckList {
    private static final String NODE = "it is about what a node does at its start or end: strategy-node's tests make "
            + "it; a connection of its own accord places, cancels and closes nothing (213)";
    private static final String LINKED = "linked orders are the node's work, and no capability of a connector is tried "
            + "until a venue links orders itself";
    private static final String WIRE = "it is about the words of one wire: the connector's own tests make it";

    @Override
    public List<Entry> entries() {
        return List.of(
                check(22, "a market order to buy is submitted, accepted and filled, and the account changes"),
                check(23, "the same to sell"),
                check(24, "a market order may be immediate"),
                check(25, "an amount of quote fills in base"),
                elsewhere(26, "a strategy that stops leaves no position and no order", NODE),
                check(27, "a limit order to buy rests"),
                check(28, "a limit order to sell rests"),
                check(29, "orders of both sides rest together"),
                check(30, "an immediate order fills"),
                check(31, "what an immediate order does not find is canceled"),
                check(32, "an order to fill or kill fills"),
                check(33, "an order to fill or kill that cannot fill whole is ended"),
                check(34, "an order with a time is accepted"),
                check(35, "an order whose time is over has expired"),
                check(36, "a stop to buy"),
                check(37, "a stop to sell"),
                check(38, "a stop limit to buy"),
                check(39, "a stop limit to sell"),
                check(40, "a market order if touched, to buy"),
                check(41, "a market order if touched, to sell"),
                check(42, "a limit order if touched, to buy"),
                check(43, "a limit order if touched, to sell"),
                check(44, "a limit order to buy is amended"),
                check(45, "a limit order to sell is amended"),
                check(46, "a trigger price is amended"),
                check(47, "after an amend exactly one order waits"),
                check(48, "an amend that cannot be made is refused"),
                check(49, "an order is canceled"),
                check(50, "all orders within a scope are canceled, and no other"),
                check(51, "orders are canceled one by one"),
                check(52, "orders are placed and canceled in batches"),
                check(53, "canceling an order that has ended is refused with the reason"),
                elsewhere(54, "brackets around a market order", LINKED),
                elsewhere(55, "brackets around a limit order", LINKED),
                elsewhere(56, "brackets around a stop", LINKED),
                check(57, "a post-only order rests"),
                check(58, "a reduce-only order closes a position"),
                check(59, "an iceberg fills piece by piece"),
                check(60, "an order's options reach the venue or are denied"),
                check(61, "a post-only order that would take is rejected for that"),
                check(62, "a reduce-only order without position is rejected for that"),
                check(63, "a type that is not declared is denied before it is submitted"),
                check(64, "a time in force that is not declared likewise"),
                check(65, "a create without an answer is in doubt, not rejected, and never sent again"),
                check(66, "a cancel without an answer is in doubt, not refused"),
                check(67, "an amend without an answer is in doubt, not refused"),
                check(68, "a batch without an answer rejects none of its orders"),
                check(69, "a refused leg of a batch is rejected alone"),
                elsewhere(70, "a strategy that starts opens its position", NODE),
                elsewhere(71, "a strategy that stops cancels its orders", NODE),
                elsewhere(72, "a strategy that stops closes its positions", NODE),
                elsewhere(73, "a strategy that stops gives its subscriptions back", NODE),
                check(74, "orders are known after a restart, by our id"),
                check(75, "fills are known after a restart, with their fees"),
                check(76, "a long position is known after a restart, with its entry price"),
                check(77, "a short position likewise"),
                elsewhere(78, "a private call without keys is a typed error", WIRE),
                check(79, "a refusal for too many requests is typed"),
                check(89, "an order whose answer was lost is found by our id"),
                check(90, "a fill that comes before the acceptance is told after it"),
                check(91, "a cancel and a fill race, and the truth is told"),
                check(92, "what the venue tells twice, late or in disorder is told once and in order"),
                elsewhere(93, "a killed process finds its orders again", "what the connection must know is tried here "
                        + "(74 to 77); a whole process is killed in the tests of paper-trade and strategy-node"),
                elsewhere(95, "a clock that jumps does not spoil what is signed", WIRE),
                check(96, "when the limit of orders is used up, a cancel still passes"),
                check(98, "a fee is in the asset, and has the sign, that the venue says"),
                check(201, "no news comes inside a command's call"),
                check(202, "news are named by their evidence alone"),
                check(203, "the state machine takes every story, and the sums agree with the venue's"),
                check(204, "foreign orders are told as foreign, own ones never"),
                check(205, "a batch that is refused as a whole rejects each of its orders, and says so"),
                check(206, "an order that the venue ends is canceled for the venue's reason"),
                check(207, "the dead-man's switch is recognised"),
                check(208, "a refusal keeps its reason and the venue's words"),
                check(209, "a report is complete or fails"),
                check(210, "an order that cannot be looked for is not absent"),
                check(211, "fills that should not be are told all the same"),
                check(212, "absence is proven by complete reports, twice, late enough, with the venue online"),
                check(213, "closing a connection ends no orders"),
                check(214, "balances are the venue's, from the beginning on, and total is available and held"),
                check(215, "an order that breaks the instrument's rules is denied"),
                check(216, "a position that has gone is told as flat"),
                check(217, "commands given while the link is down have an outcome"),
                check(218, "a position is told when it changes"),
                check(219, "an order can be canceled before its acceptance is known"),
                check(220, "a batch may be of any length and mixture"));
    }
}
